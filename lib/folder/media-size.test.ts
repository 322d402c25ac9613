import { afterAll, beforeAll, expect, it } from 'vitest';
import sharp from 'sharp';
import { aContentFolder } from '../testing/a-content-folder.ts';
import { PHOTOS } from '../testing/photos.ts';
import { inspectMedia } from './media-facts.ts';

let folder: ReturnType<typeof aContentFolder>;
beforeAll(() => void (folder = aContentFolder()));
afterAll(() => folder.dispose());

const factsOf = (name: string, content: string | Buffer) => {
  folder.write(`media/${name}`, content);
  return inspectMedia(name).facts;
};
const photo = () => sharp({ create: { width: 60, height: 40, channels: 3, background: 'red' } });

/** Segments of a JPEG, each of 65,000 bytes. */
const segments = (marker: number, count: number, content = Buffer.alloc(65_000, 0x20)) =>
  Buffer.concat(
    Array.from({ length: count }, () =>
      Buffer.concat([Buffer.from([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255]), content]),
    ),
  );
const afterStart = (jpeg: Buffer, ...inserted: Buffer[]) => Buffer.concat([jpeg.subarray(0, 2), ...inserted, jpeg.subarray(2)]);

it.each<[string, string, () => Promise<Buffer>, number, number]>([
  ['behind a profile of two megabytes', 'a.jpg', async () => afterStart(await photo().jpeg().toBuffer(), segments(0xe2, 30)), 60, 40],
  [
    'behind notes of all kinds',
    'b.jpg',
    async () => afterStart(await photo().jpeg().toBuffer(), segments(0xed, 9), segments(0xfe, 9), segments(0xef, 9)),
    60,
    40,
  ],
  [
    'behind a thumbnail of another size',
    'c.jpg',
    async () => {
      const thumbnail = await sharp({ create: { width: 7, height: 5, channels: 3, background: 'blue' } })
        .jpeg()
        .toBuffer();
      return afterStart(await photo().jpeg().toBuffer(), segments(0xe1, 1, Buffer.concat([Buffer.from('Exif\0\0'), thumbnail])));
    },
    60,
    40,
  ],
  ['behind fill bytes', 'd.jpg', async () => afterStart(await photo().jpeg().toBuffer(), Buffer.from([0xff, 0xff, 0xff])), 60, 40],
  ['of a progressive JPEG', 'e.jpg', () => photo().jpeg({ progressive: true }).toBuffer(), 60, 40],
  [
    'of a JPEG that is turned, behind a large profile',
    'f.jpg',
    async () => {
      const turned = await photo().jpeg().withMetadata({ orientation: 8 }).toBuffer();
      return afterStart(turned, segments(0xe2, 9));
    },
    40,
    60,
  ],
  ['of a grey JPEG', 'g.jpg', () => photo().greyscale().jpeg().toBuffer(), 60, 40],
  ['of a WebP without loss', 'h.webp', () => photo().webp({ lossless: true }).toBuffer(), 60, 40],
  ['of a WebP with transparency', 'i.webp', () => photo().ensureAlpha(0.5).webp().toBuffer(), 60, 40],
  ['of a WebP with notes, turned', 'j.webp', () => photo().webp().withMetadata({ orientation: 5 }).toBuffer(), 40, 60],
  ['of an AVIF with transparency', 'k.avif', () => photo().ensureAlpha(0.5).avif({ effort: 0 }).toBuffer(), 60, 40],
  ['of an AVIF of odd size', 'l.avif', () => photo().resize(33, 17).avif({ effort: 0 }).toBuffer(), 33, 17],
  ['of a PNG with a palette', 'm.png', () => photo().png({ palette: true }).toBuffer(), 60, 40],
])('the size %s', async (_, name, make, width, height) => {
  const bytes = await make();
  expect(factsOf(name, bytes)).toMatchObject({ kind: 'picture', width, height });
});

it('photographs are as sharp sees them', async () => {
  for (const [name, { file }] of Object.entries(PHOTOS)) {
    const bytes = await file();
    const { autoOrient } = await sharp(bytes).metadata();
    expect(factsOf(name, bytes), name).toMatchObject({ width: autoOrient.width, height: autoOrient.height });
  }
});
