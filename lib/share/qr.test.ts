import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { MODULE_PIXELS, qrDrawing, qrSvg } from './qr.ts';
import { modulesAcross, QUIET_ZONE } from './qr-size.ts';

const ADDRESS = 'https://bayward.example.org/s/phegxd3/ze';

describe('a QR code', () => {
  it.each([ADDRESS, 'http://192.168.1.20:3000/s/0000000/t#p12', 'https://paper.example/s/phegxd3/z#氹仔'])(
    'of %s is as wide as reckoned, and every module has its place inside the quiet zone',
    async (address) => {
      const { across, path } = await qrDrawing(address);
      expect(across).toBe(modulesAcross(address));
      const corners = [...path.matchAll(/M(\d+),? ?(\d+)h(\d+)/g)].map(([, x, y, width]) => [Number(x), Number(y), Number(width)] as const);
      expect(corners.length).toBeGreaterThan(100);
      for (const [x, y, width] of corners) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(QUIET_ZONE);
        expect(Math.max(x + width, y + 1)).toBeLessThanOrEqual(across - QUIET_ZONE);
      }
    },
  );

  it('is the same file every time', async () => expect(await qrSvg(ADDRESS)).toBe(await qrSvg(ADDRESS)));

  it('is a file with whole pixels a module, black and white only', async () => {
    const { data, info } = await sharp(Buffer.from(await qrSvg(ADDRESS)))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject({ width: modulesAcross(ADDRESS) * MODULE_PIXELS, height: modulesAcross(ADDRESS) * MODULE_PIXELS });
    expect(new Set(data)).toEqual(new Set([0, 255]));
  });

  it.each([1, 4, 16])('can be decoded at %d pixels a module', async (pixels) => {
    const { data, info } = await sharp(Buffer.from(await qrSvg(ADDRESS, pixels)))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(ADDRESS);
  });

  it('does not have the text of the address in the file', async () =>
    expect(await qrSvg('https://a.b/"><script>')).not.toContain('script'));
});
