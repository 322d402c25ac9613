import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { difference } from './difference';

type Box = { left: number; top: number; width: number; height: number };

/** A white page, with a black box where one is given. */
async function aPicture(width: number, height: number, box?: Box): Promise<Buffer> {
  const page = sharp({ create: { width, height, channels: 3, background: '#fff' } });
  if (!box) return page.png().toBuffer();
  const { left, top, ...size } = box;
  const black = await sharp({ create: { ...size, channels: 3, background: '#000' } })
    .png()
    .toBuffer();
  return page
    .composite([{ input: black, left, top }])
    .png()
    .toBuffer();
}

describe('the difference between two pictures', () => {
  it('is none where they show the same, however they are compressed', async () => {
    const page = await aPicture(20, 30, { left: 3, top: 4, width: 5, height: 6 });
    const again = await sharp(page).png({ compressionLevel: 0 }).toBuffer();
    expect(again.equals(page)).toBe(false);
    expect(await difference(page, again)).toBeUndefined();
  });

  it('counts every pixel, and says where they are', async () => {
    const box = { left: 3, top: 4, width: 5, height: 6 };
    expect(await difference(await aPicture(20, 30), await aPicture(20, 30, box))).toMatchObject({ pixels: 30, box });
  });

  it('counts a colour that differs by one', async () => {
    const dot = (background: string) =>
      sharp({ create: { width: 1, height: 1, channels: 3, background } })
        .png()
        .toBuffer();
    expect(await difference(await dot('#808080'), await dot('#808081'))).toMatchObject({ pixels: 1 });
  });

  it('counts pixels that only one of them has', async () => {
    expect(await difference(await aPicture(20, 30), await aPicture(20, 32))).toMatchObject({
      pixels: 40,
      box: { left: 0, top: 30, width: 20, height: 2 },
      sizes: { before: '20×30', after: '20×32' },
    });
  });
});
