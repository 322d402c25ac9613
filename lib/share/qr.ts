import { QUIET_ZONE } from './qr-size.ts';

/** A QR code to draw, measured in modules. */
export type QrDrawing = {
  /** The width in modules, including the quiet zone on both sides */
  readonly across: number;
  /** The dark modules, as the `d` of an SVG path in a square of `across` units */
  readonly path: string;
};

/**
 * Encodes an address as a QR code at level M, or at a higher one if that fits the same size.
 *
 * The encoder is a React component with hooks. Route handlers run with React's build for server components, which has no
 * hooks, so Node itself loads React and the encoder, past the bundler.
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
  if (across === undefined || path === undefined) throw new Error('lib/share/qr.ts cannot read the SVG of qrcode.react');
  return { across: Number(across), path };
}

/** Pixels per module in files: about 600 pixels a side, which is sharp on a phone and in a document. */
export const MODULE_PIXELS = 16;

/**
 * Renders the QR code of an address as an SVG file: black on white on any background, with the quiet zone.
 * @param pixels the size of a module if the file is shown at its own size
 */
export async function qrSvg(address: string, pixels = MODULE_PIXELS): Promise<string> {
  const { across, path } = await qrDrawing(address);
  const side = across * pixels;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${across} ${across}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${across}v${across}H0z"/><path fill="#000" d="${path}"/></svg>\n`
  );
}
