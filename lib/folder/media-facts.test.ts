import { readFileSync, truncateSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { aContentFolder, aDrawing } from '../testing/a-content-folder.ts';
import { aFilm, movingGif, PHOTOS } from '../testing/photos.ts';
import { kindOf } from './file-kind.ts';
import { inspectMedia } from './media-facts.ts';

let folder: ReturnType<typeof aContentFolder>;
beforeAll(() => void (folder = aContentFolder()));
afterAll(() => folder.dispose());

const factsOf = (name: string, content: string | Buffer) => {
  folder.write(`media/${name}`, content);
  return inspectMedia(name).facts;
};
const red = { create: { width: 60, height: 40, channels: 3 as const, background: 'red' } };
/** The beginning of an ISO base media file of these brands. */
const ofBrands = (...brands: string[]) =>
  Buffer.from(`\0\0\0${String.fromCharCode(16 + 4 * (brands.length - 1))}ftyp${brands[0]}\0\0\0\0${brands.slice(1).join('')}`, 'latin1');

describe('a picture', () => {
  it.each(Object.entries(PHOTOS))('%s is measured as it is shown', async (name, { width, height, file }) =>
    expect(factsOf(name, await file())).toEqual({ kind: 'picture', width, height, version: expect.stringMatching(/^[0-9a-f]{8}$/) }),
  );

  it.each(['png', 'webp', 'avif'] as const)('turned, as %s', async (format) => {
    const bytes = await sharp(red)[format]().withMetadata({ orientation: 6 }).toBuffer();
    expect(factsOf(`turned.${format}`, bytes)).toMatchObject({ kind: 'picture', width: 40, height: 60 });
  });

  it('has another version if its bytes are others', () => {
    const [a, b] = [factsOf('a.svg', aDrawing(3, 2)), factsOf('b.svg', `${aDrawing(3, 2)}\n`)];
    expect([a, b]).toMatchObject([{ kind: 'picture' }, { kind: 'picture' }]);
    expect(a).not.toEqual(b);
  });
});

it('a file that is missing, beside one of almost the same name', () => {
  for (const name of ['Near-Tide.SVG', 'bay/far-tide.svg', 'other-tide.webp']) folder.write(`media/${name}`, aDrawing(3, 2));
  expect(['near_tide.svg', 'far-tide.svg', 'other-tide.png', 'no-tide.svg'].map((src) => inspectMedia(src).facts)).toEqual([
    { kind: 'missing', near: 'Near-Tide.SVG' },
    { kind: 'missing', near: 'bay/far-tide.svg' },
    { kind: 'missing', near: 'other-tide.webp' },
    { kind: 'missing' },
  ]);
});

describe('a file that breaks off', () => {
  const cases = Object.keys(PHOTOS).flatMap((name) => [0.4, 0.9].map((share) => [name, share] as const));
  it.each(cases)('%s after a share of %f', async (name, share) => {
    const bytes = await PHOTOS[name as keyof typeof PHOTOS].file();
    folder.write(`media/half-${name}`, bytes);
    truncateSync(folder.path(`media/half-${name}`), Math.floor(bytes.length * share));
    expect(inspectMedia(`half-${name}`).facts).toMatchObject({ kind: 'unreadable', wrong: expect.stringContaining('breaks off') });
  });

  it.each(Object.keys(PHOTOS))('%s, the rest of which is zeros', async (name) => {
    const bytes = await PHOTOS[name as keyof typeof PHOTOS].file();
    expect(factsOf(`zeros-${name}`, bytes.fill(0, Math.floor(bytes.length / 2)))).toMatchObject({ kind: 'unreadable' });
  });

  it('an SVG', () =>
    expect(factsOf('half.svg', aDrawing(3, 2).replace('</svg>', ''))).toMatchObject({ wrong: expect.stringContaining('breaks off') }));

  it('a JPEG with a thumbnail that has an end of its own', async () => {
    const [thumbnail, photo] = [await sharp(red).jpeg().toBuffer(), await PHOTOS['signed.jpg'].file()];
    const segment = Buffer.concat([Buffer.from([0xff, 0xe2, (thumbnail.length + 2) >> 8, (thumbnail.length + 2) & 255]), thumbnail]);
    const bytes = Buffer.concat([photo.subarray(0, 2), segment, photo.subarray(2)]);
    expect(factsOf('thumbnail.jpg', bytes)).toMatchObject({ kind: 'picture', width: 1200 });
    expect(factsOf('thumbnail.jpg', bytes.subarray(0, bytes.length - 2))).toMatchObject({ kind: 'unreadable' });
    // Phones append a film to a photo
    expect(factsOf('with-film.jpg', Buffer.concat([bytes, Buffer.from('film')]))).toMatchObject({ kind: 'picture' });
  });

  it('a whole film says how long it is', () =>
    expect(factsOf('tide.mp4', readFileSync('content/media/tide-clock.mp4'))).toEqual({
      kind: 'video',
      seconds: expect.closeTo(20, 0) as number,
    }));

  it.each([0.9, 0.5])('a film after a share of %f, of which only the heads are read', (share) => {
    const film = aFilm(5000);
    expect(factsOf('film.mp4', film)).toEqual({ kind: 'video' });
    expect(factsOf('film.mp4', film.subarray(0, 5000 * share))).toMatchObject({ wrong: expect.stringContaining('a part of the film') });
  });

  it('an empty one', () => expect(factsOf('none.jpg', '')).toEqual({ kind: 'unreadable', wrong: 'the file is empty' }));
});

describe('a file that is not what its name says', () => {
  const jpeg = PHOTOS['signed.jpg'].file;
  it.each<[string, () => Promise<Buffer | string> | Buffer | string, string, string]>([
    [
      'a.jpg',
      () => ofBrands('heic', 'mif1'),
      'the file is a HEIC photo, not a JPEG picture',
      'save it as JPEG, PNG, WebP or AVIF: browsers do not show it',
    ],
    [
      'b.avif',
      () => ofBrands('mif1', 'heic'),
      'the file is a HEIC photo, not an AVIF picture',
      'save it as JPEG, PNG, WebP or AVIF: browsers do not show it',
    ],
    ['c.png', () => aDrawing(3, 2), 'the file is an SVG drawing, not a PNG picture', 'rename the file to c.svg, here too'],
    ['d.svg', jpeg, 'the file is a JPEG picture, not an SVG drawing', 'rename the file to d.jpg, here too'],
    ['e.jpg', () => sharp(red).webp().toBuffer(), 'the file is a WebP picture, not a JPEG picture', 'rename the file to e.webp, here too'],
    ['tides/f.png', jpeg, 'the file is a JPEG picture, not a PNG picture', 'rename the file to tides/f.jpg, here too'],
    ['g.png', movingGif, 'the file is a GIF, not a PNG picture', 'save a picture that stands still as PNG, one that moves as a film (MP4)'],
    [
      'h.jpg',
      () => sharp(red).tiff().toBuffer(),
      'the file is a TIFF picture or a camera’s raw file, not a JPEG picture',
      'save it as JPEG, PNG, WebP or AVIF: browsers do not show it',
    ],
    ['i.jpg', () => '%PDF-1.7 …', 'the file is a PDF, not a JPEG picture', 'save it as JPEG, PNG, WebP or AVIF: browsers do not show it'],
    [
      'j.svg',
      () => '<!DOCTYPE html><html><body><svg/></body></html>',
      'the file is a web page, not an SVG drawing',
      'it may be the page of an error: download the file itself once more',
    ],
    ['o.svg', () => gzipSync(aDrawing(3, 2)), 'the file is a compressed file, not an SVG drawing', 'unpack it, and put in what is inside'],
    [
      'p.jpg',
      () => 'version https://git-lfs.github.com/spec/v1\noid sha256:0a\nsize 12\n',
      'the file is a pointer of Git LFS, not a JPEG picture',
      'run: git lfs pull',
    ],
    ['k.mp4', () => ofBrands('qt  '), 'the file is a QuickTime film, not an MP4 film', 'save it as MP4 or WebM: browsers do not play it'],
    ['l.webm', () => ofBrands('isom', 'mp42'), 'the file is an MP4 film, not a WebM film', 'rename the file to l.mp4, here too'],
  ])('%s', async (name, content, wrong, right) => expect(factsOf(name, await content())).toEqual({ kind: 'unreadable', wrong, right }));

  it('of no known kind', () =>
    expect(factsOf('m.jpg', '{ "error": 404 }')).toEqual({ kind: 'unreadable', wrong: 'the file is not a JPEG picture' }));

  it('an AVIF that moves', () =>
    expect(factsOf('n.avif', Buffer.concat([ofBrands('avis', 'avif'), Buffer.from('\0\0\0\x08meta', 'latin1')]))).toMatchObject({
      wrong: 'the file is an AVIF that moves',
    }));
});

describe('captions', () => {
  const CUE = '00:01.000 --> 00:03.000\n潮来了\n';
  it('are read, with a mark of byte order too', () =>
    expect(factsOf('a.vtt', `\uFEFFWEBVTT\n\n${CUE}`)).toEqual({
      kind: 'captions',
      cues: [{ line: 3, from: 1, to: 3 }],
      faults: [],
      hasHan: true,
      hasLatin: false,
    }));

  const gbk = Buffer.concat([Buffer.from('WEBVTT\n\n00:01.000 --> 00:03.000\n'), Buffer.from([0xb3, 0xb1, 0xc0, 0xb4, 0xc1, 0xcb, 0x0a])]);
  it.each<[string, string | Buffer, string]>([
    ['in GBK', gbk, 'line 4 is not in UTF-8'],
    ['in UTF-16', Buffer.from(`\uFEFFWEBVTT\n\n${CUE}`, 'utf16le'), 'the file is in UTF-16'],
    ['as SRT', '1\n00:00:01,000 --> 00:00:03,000\n潮来了\n', 'the file is SRT'],
    ['as SubStation Alpha', '[Script Info]\nTitle: a\n', 'the file has captions of another kind'],
    ['as TTML', '<?xml version="1.0"?><tt/>', 'the file has captions of another kind'],
    ['as SBV', '0:00:01.000,0:00:03.000\n潮来了\n', 'the file has captions of another kind'],
    ['without their head', CUE, 'captions must begin with WEBVTT'],
    ['with another head', `WEBVTTS\n\n${CUE}`, 'captions must begin with WEBVTT'],
    ['without a cue', 'WEBVTT\n', 'the captions have no cue'],
    [
      'with cues that no browser shows',
      `WEBVTT\n\n${CUE.replaceAll('.', ',')}`,
      'no cue is shown; line 3: a comma in the times, as in SRT: the cue is dropped',
    ],
    ['of another kind', aDrawing(3, 2), 'the file is an SVG drawing, not captions'],
  ])('%s are an error', (_, content, wrong) => expect(factsOf('b.vtt', content)).toMatchObject({ kind: 'unreadable', wrong }));
});

it.each([
  '<?xml version="1.0"?>\n<!-- A licence -->\n<svg xmlns="http://www.w3.org/2000/svg"/>',
  '\uFEFF<svg/>',
  '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "a.dtd" [ <!ENTITY ns "http://x>"> ]><svg/>',
  '<svg:svg xmlns:svg="http://www.w3.org/2000/svg"/>',
])('an SVG in any writing: %s', (text) => expect(kindOf(Buffer.from(text))).toBe('svg'));
