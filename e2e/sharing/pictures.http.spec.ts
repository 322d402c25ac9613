import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { sharePicturePath, shortPath } from '@/lib/address/addresses';
import { SHARE_PICTURES, type SharePicture } from '@/lib/address/file-parameters';
import { shortCode } from '@/lib/record/short-code';
import { saveStory } from '../support/newsroom';
import { ask, origin, ownPaper, soon } from '../support/paper';

await ownPaper();

const SIZE: Record<SharePicture, { width: number; height?: number }> = {
  poster: { width: 1080 },
  wide: { width: 1200, height: 630 },
  square: { width: 600, height: 600 },
};
/** The limit of each picture in bytes: chat apps shrink pictures of several hundred kilobytes, and blur the code. */
const BYTES: Record<SharePicture, number> = { poster: 400_000, wide: 200_000, square: 120_000 };

/** A story of each kind, with the views to check. */
const STORIES = {
  'the-lamp-that-counts-boats': ['e', 'z', 't', 'ez', 'te'], // a comment
  'the-tide-in-twenty-seconds': ['z', 'zz'], // a film
  'all-the-lamps-drawn': ['e', 't'], // a poster
  'how-a-number-moors': ['e'], // of a series
  'a-verse-in-chinese': ['z'], // in Chinese only
  'a-riddle-in-english': ['e'], // in English only
};

const address = (story: string, view: string, picture: SharePicture, query = '') =>
  `${shortPath(shortCode(story), view)}/${picture}.png${query}`;
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

describe.each(Object.entries(STORIES))('the pictures of %s', (story, views) => {
  it.each(views.flatMap((view) => SHARE_PICTURES.map((picture) => [view, picture] as const)))('%s: %s', async (view, picture) => {
    const answer = await ask(address(story, view, picture));
    const bytes = await bytesOf(answer);
    const { format, width, height } = await sharp(bytes).metadata();
    expect([answer.status, answer.headers.get('content-type'), format]).toEqual([200, 'image/png', 'png']);
    expect({ width, ...(SIZE[picture].height && { height }) }).toEqual(SIZE[picture]);
    expect(height).toBeLessThan(2800);
    expect(bytes.length).toBeLessThan(BYTES[picture]);
  });
});

describe('an address', () => {
  const story = 'the-lamp-that-counts-boats';

  it('with the current version is immutable, any other is cached for five minutes', async () => {
    const [version = ''] = /[0-9a-f]{8}(?="$)/.exec((await ask(address(story, 'z', 'wide'))).headers.get('etag') ?? '') ?? [];
    const now = await ask(sharePicturePath({ code: shortCode(story), letters: 'z', picture: 'wide', type: 'png' }, version));
    expect(now.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const old = await ask(address(story, 'z', 'wide', '?v=00000000'));
    expect(old.headers.get('cache-control')).toBe('public, max-age=300');
    expect(await bytesOf(old)).toEqual(await bytesOf(now));
    const known = await ask(address(story, 'z', 'wide'), { 'if-none-match': now.headers.get('etag') ?? '' });
    expect([known.status, (await bytesOf(known)).length]).toEqual([304, 0]);
  });

  it('answers HEAD', async () => {
    const answer = await fetch(origin + address(story, 'z', 'wide'), { method: 'HEAD' });
    expect([answer.status, answer.headers.get('content-type'), (await bytesOf(answer)).length]).toEqual([200, 'image/png', 0]);
  });

  it.each(['?text=hello', '?v=1', '?v=00000000&v=00000000', '?v=00000000&w=9999', '?title=%E4%BD%A0'])(
    'with %s is led to without',
    async (query) => {
      const { status, headers } = await ask(address(story, 'z', 'poster', query));
      const kept = query.startsWith('?v=0') ? '?v=00000000' : '';
      expect([status, headers.get('location')]).toEqual([308, address(story, 'z', 'poster', kept)]);
    },
  );

  it.each([
    ['a-draft-about-thunder', 'e'],
    ['opening-night', 'e'],
    ['no-such-story', 'e'],
    ['a-riddle-in-english', 'z'],
    ['a-verse-in-chinese', 'zz'],
    [story, 'x'],
  ])('of %s in the view %s is a 404', async (of, view) => {
    for (const picture of SHARE_PICTURES) {
      const answer = await ask(address(of, view, picture));
      expect([answer.status, await answer.text()]).toEqual([404, 'Not found\n']);
    }
  });

  it('has the same picture, whatever origin a request header names', async () => {
    const plain = await ask(address(story, 'z', 'poster'));
    const told = await ask(address(story, 'z', 'poster'), { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' });
    expect(told.headers.get('etag')).toBe(plain.headers.get('etag'));
  });
});

/** The link preview of a page: its pictures, and the type of its card. */
async function previews(path: string) {
  const html = await (await ask(path)).text();
  const found: Record<string, string>[] = [];
  for (const [, key = '', value = ''] of html.matchAll(/<meta property="og:image(:[a-z]+)?" content="([^"]*)"/g)) {
    if (key === '') found.push({ url: value });
    else Object.assign(found.at(-1) ?? {}, { [key.slice(1)]: value });
  }
  return { found, card: /<meta name="twitter:card" content="([^"]*)"/.exec(html)?.[1] };
}

describe('link previews', () => {
  it.each([
    ['/en', 1],
    ['/zh/news', 1],
    ['/zh-hant/topics/lamps', 1],
    ['/en/formats/comment', 1],
    ['/zh/series/moorings', 1],
    ['/en/harbour/the-lamp-that-counts-boats', 2],
    ['/zh/harbour/the-lamp-that-counts-boats/both', 2],
    ['/zh/harbour/the-lamp-that-counts-boats/both-en', 2],
    ['/zh-hant/words/a-verse-in-chinese', 2],
  ])('of %s exist, in the stated size and with a description', async (path, count) => {
    const { found, card } = await previews(path);
    expect([found.length, card]).toEqual([count, 'summary_large_image']);
    for (const { url = '', width, height, type, alt } of found) {
      expect(url.startsWith(`${origin}/`)).toBe(true);
      const answer = await fetch(url);
      const size = await sharp(await bytesOf(answer)).metadata();
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
      expect([String(size.width), String(size.height)]).toEqual([width, height]);
      expect(alt?.length).toBeGreaterThan(1);
    }
    expect(found[0]).toMatchObject({ width: '1200', height: '630' });
    if (count === 2) expect(found[1]).toMatchObject({ width: '600', height: '600' });
  });

  it('are of the view that is shared', async () => {
    const first = async (path: string) => (await previews(path)).found[0]?.url;
    const code = shortCode('the-lamp-that-counts-boats');
    expect(await first('/zh/harbour/the-lamp-that-counts-boats')).toContain(`/s/${code}/z/wide.png?v=`);
    expect(await first('/zh/harbour/the-lamp-that-counts-boats/both-en')).toContain(`/s/${code}/ze/wide.png?v=`);
  });

  it('change when the story does, and the old address shows the new picture', async () => {
    saveStory('pictured', { title: { en: 'A picture of a picture', zh: '画中画' } });
    const url = async () => (await previews('/en/hills/pictured')).found[0]?.url ?? '';
    await expect.poll(url, soon).not.toBe('');
    const before = await url();
    saveStory('pictured', { title: { en: 'A picture of two', zh: '画中画' } });
    await expect.poll(url, soon).not.toBe(before);
    const [old, now] = [await fetch(before), await fetch(await url())];
    expect(old.headers.get('cache-control')).toBe('public, max-age=300');
    expect(await bytesOf(old)).toEqual(await bytesOf(now));
  });
});
