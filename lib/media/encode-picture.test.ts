import { describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { largePhoto, PHOTOS, SECRETS } from '../testing/photos.ts';
import { encodePicture, openPicture, type Variant } from './encode-picture.ts';

const names = Object.keys(PHOTOS) as (keyof typeof PHOTOS)[];
const own = (name: string): Variant => ({ kind: 'own', ending: name.slice(name.lastIndexOf('.') + 1) });
const VARIANTS = (name: string): Variant[] => [
  { kind: 'sized', width: 320, encoding: 'webp' },
  { kind: 'sized', width: 1600, encoding: 'jpg' },
  { kind: 'shaped', shape: '1x1' },
  own(name),
];
const cornersOf = async (bytes: Buffer) => {
  const { data, info } = await sharp(bytes).flatten().raw().toBuffer({ resolveWithObject: true });
  return [[...data.subarray(0, 3)], [...data.subarray(data.length - info.channels)].slice(0, 3)] as const;
};
const isRed = ([r = 0, g = 0, b = 0]: readonly number[]) => r > 150 && g < 90 && b < 90;
const isBlue = ([r = 0, g = 0, b = 0]: readonly number[]) => r < 90 && g < 110 && b > 100;

it.each(names)('no variant of %s says where it was taken, with what and by whom', async (name) => {
  const file = await PHOTOS[name].file();
  for (const variant of VARIANTS(name)) {
    const made = await encodePicture(file, variant);
    const { exif, xmp, iptc, comments } = await sharp(made).metadata();
    expect([exif, xmp, iptc, comments]).toEqual([undefined, undefined, undefined, undefined]);
    for (const secret of Object.values(SECRETS)) expect(made.includes(secret)).toBe(false);
  }
});

it('the photos of this test do say it', async () => {
  for (const name of ['signed.jpg', 'upright.jpg', 'signed.webp', 'signed.avif'] as const)
    expect((await PHOTOS[name].file()).includes(SECRETS.serial)).toBe(true);
});

it.each(names)('%s is upright, and never enlarged', async (name) => {
  const { width, height, file } = PHOTOS[name];
  const made = await encodePicture(await file(), { kind: 'sized', width: 1600, encoding: 'jpg' });
  expect(await sharp(made).metadata()).toMatchObject({ format: 'jpeg', width, height, space: 'srgb' });
});

it.each(names.filter((name) => name !== 'alpha.png'))('%s has its colours', async (name) => {
  const file = await PHOTOS[name].file();
  for (const variant of VARIANTS(name).filter(({ kind }) => kind !== 'shaped')) {
    const [first, last] = await cornersOf(await encodePicture(file, variant));
    expect([isRed(first), isBlue(last)], String([first, last])).toEqual([true, true]);
  }
});

it('a transparent picture stays transparent on pages, and is white where it cannot be', async () => {
  const file = await PHOTOS['alpha.png'].file();
  const alphaOf = async (variant: Variant) => (await sharp(await encodePicture(file, variant)).metadata()).hasAlpha;
  expect(await alphaOf({ kind: 'sized', width: 320, encoding: 'webp' })).toBe(true);
  expect(await alphaOf(own('a.png'))).toBe(true);
  const [[, green]] = await cornersOf(await encodePicture(file, { kind: 'sized', width: 320, encoding: 'jpg' }));
  expect(green).toBeGreaterThan(130);
});

it('of 24 megapixels no more is sent than a screen shows', async () => {
  const file = await largePhoto();
  expect(await sharp(await encodePicture(file, own('a.jpg'))).metadata()).toMatchObject({ width: 2560, height: 1707 });
  expect((await encodePicture(file, { kind: 'sized', width: 1280, encoding: 'webp' })).length).toBeLessThan(100_000);
});

describe('what moves', () => {
  it('keeps its frames', async () => {
    const frame = (background: string) =>
      sharp({ create: { width: 400, height: 30, channels: 3, background } })
        .png()
        .toBuffer();
    const moving = await sharp([await frame('red'), await frame('blue')], { join: { animated: true } })
      .webp()
      .toBuffer();
    const made = await encodePicture(moving, { kind: 'sized', width: 320, encoding: 'webp' });
    expect(await sharp(made, { animated: true }).metadata()).toMatchObject({ pages: 2, width: 320 });
  });
  it('as PNG is sent as it is, but for its texts', async () => {
    const png = await PHOTOS['alpha.png'].file();
    const chunk = (type: string) => Buffer.from(`\0\0\0\0${type}\0\0\0\0`, 'latin1');
    const moving = Buffer.concat([png.subarray(0, 33), chunk('acTL'), chunk('tEXt'), png.subarray(33)]);
    const made = await encodePicture(moving, own('a.png'));
    expect([made.includes('acTL'), made.includes('tEXt'), made.includes('eXIf'), made.includes(SECRETS.owner)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

it.each(names)('a part of %s is an error, never half a picture', async (name) => {
  const file = await PHOTOS[name].file();
  await expect(encodePicture(file.subarray(0, Math.floor(file.length * 0.6)), VARIANTS(name)[0] as Variant)).rejects.toThrow();
});

describe('words in a drawing', () => {
  const withWords = (font: string, words = '潮汐 Tide', weight = 400) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 450"><text x="40" y="220" font-size="120" font-weight="${weight}" font-family="${font}">${words}</text></svg>`;
  const drawn = async (svg: string | Buffer) =>
    (await openPicture(Buffer.from(svg), 800, 450)).flatten({ background: '#fff' }).raw().toBuffer();

  it('are set in the paper’s own fonts, whatever the machine has', async () => {
    const sans = await drawn(withWords('sans-serif'));
    expect(sans.some((byte) => byte < 20)).toBe(true);
    for (const font of ['DejaVu Sans', 'Arial', 'PingFang SC', 'Microsoft YaHei', 'no such font', 'monospace'])
      expect((await drawn(withWords(font))).equals(sans), font).toBe(true);
    for (const font of ['Times New Roman', 'SimSun', 'Source Serif 4'])
      expect((await drawn(withWords(font))).equals(await drawn(withWords('serif'))), font).toBe(true);
    expect((await drawn(withWords('serif'))).equals(sans)).toBe(false);
    expect((await drawn(withWords('sans-serif', '潮汐 Tide', 700))).equals(sans)).toBe(false);
  });

  it('in every script of the paper, and a box for what it cannot set', async () => {
    const blank = await drawn(withWords('serif', ' '));
    for (const words of ['湾', '灣', 'ł', 'Ω', 'Я', 'ǎ', '서', '🚢', 'ש'])
      expect((await drawn(withWords('serif', words))).equals(blank), words).toBe(false);
  });

  it('in any encoding', async () => {
    const utf16 = Buffer.from(`\uFEFF${withWords('serif')}`, 'utf16le');
    expect((await drawn(utf16)).equals(await drawn(withWords('serif')))).toBe(true);
  });
});

it.each(['viewBox="0 0 1e7 1e7"', 'width="1e7" height="1e7"', 'width="3e6px" viewBox="0 0 8 8"'])(
  'a drawing of millions of pixels is drawn as large as it is shown: %s',
  async (attributes) => {
    const drawing = Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><rect width="50%" height="100%" fill="#d00"/><rect x="50%" width="50%" height="100%" fill="#00d"/></svg>`,
    );
    const made = await encodePicture(drawing, { kind: 'shaped', shape: '16x9' });
    expect(await sharp(made).metadata()).toMatchObject({ width: 1200, height: 675 });
    const [first, last] = await cornersOf(made);
    expect([isRed(first), isBlue(last)]).toEqual([true, true]);
  },
);
