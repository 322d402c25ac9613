import sharp from 'sharp';
import { qrSvg } from './qr.ts';

/** The code of an address as a PNG of black and white: whole pixels a module, one bit a pixel, the quiet zone inside. */
export const qrPng = async (address: string): Promise<Buffer> =>
  sharp(Buffer.from(await qrSvg(address)))
    .png({ palette: true, colours: 2, dither: 0, compressionLevel: 9 })
    .toBuffer();
