import { QUIET_ZONE } from './qr-size.ts';

/** A QR code to be drawn, measured in modules. */
export type QrDrawing = {
  /** Modules on a side, the quiet zone on both sides included */
  readonly across: number;
  /** The dark modules, as the `d` of an SVG path in a square of `across` units */
  readonly path: string;
};

/**
 * The QR code of an address at level M or, where the same size has room for it, a better one.
 *
 * The encoder is a React component with hooks. A route handler runs with the build of React for server components, where
 * there are none, so React and the encoder are loaded by Node itself, past the bundler.
 */
export async function qrDrawing(address: string): Promise<QrDrawing> {
  const [{ renderToStaticMarkup }, { createElement }, { QRCodeSVG }] = await Promise.all([
    import(/* turbopackIgnore: true */ 'react-dom/server'),
    import(/* turbopackIgnore: true */ 'react'),
    import(/* turbopackIgnore: true */ 'qrcode.react'),
  ]);
  const drawn = renderToStaticMarkup(createElement(QRCodeSVG, { value: address, level: 'M', marginSize: QUIET_ZONE }));
  const [, across] = /viewBox="0 0 (\d+) \1"/.exec(drawn) ?? [];
  const [, path] = /<path fill="#000000" d="([^"]+)"/.exec(drawn) ?? [];
  if (across === undefined || path === undefined) throw new Error('qrcode.react no longer draws what lib/share/qr.ts reads');
  return { across: Number(across), path };
}

/** Pixels a module in files: some 600 on a side, sharp on a phone and in a document. */
export const MODULE_PIXELS = 16;

/**
 * The code as an SVG file: black on white whatever stands behind it, quiet zone inside.
 * @param pixels of one module where the file is shown at its own size
 */
export async function qrSvg(address: string, pixels = MODULE_PIXELS): Promise<string> {
  const { across, path } = await qrDrawing(address);
  const side = across * pixels;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${across} ${across}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${across}v${across}H0z"/><path fill="#000" d="${path}"/></svg>\n`
  );
}
