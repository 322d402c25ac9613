import sharp from 'sharp';
import { qrSvg } from './qr.ts';

/** Renders the QR code of an address as a black-and-white PNG: whole pixels a module, one bit a pixel, with the quiet zone. */
export const qrPng = async (address: string): Promise<Buffer> =>
  sharp(Buffer.from(await qrSvg(address)))
    .png({ palette: true, colours: 2, dither: 0, compressionLevel: 9 })
    .toBuffer();
