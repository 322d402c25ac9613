import { writeFileSync, rmSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { largePhoto, PHOTOS, SECRETS } from '@/lib/testing/photos';
import { instant, removeStory, saveStory } from '../support/newsroom';
import { ask, content, ownPaper, soon, textAt } from '../support/paper';

await ownPaper();

const alt = { en: 'A red and a blue half', zh: '一半红，一半蓝' };
const put = (name: string, bytes: Buffer) => {
  mkdirSync(join(content, 'media/photos'), { recursive: true });
  writeFileSync(join(content, 'media/photos', name), bytes);
};
const photo = (name: string, size: { width: number; height: number }) => ({
  src: `photos/${name}`,
  width: size.width,
  height: size.height,
  alt,
});
const published = { publishedAt: instant(Date.now() - 60_000) };
/** The addresses of the photographs that a page or a feed names. */
const addressesOn = async (page: string) => [
  ...new Set([...(await textAt(page)).matchAll(/\/media\/photos\/[^\s"&,]+/g)].map(([address]) => address)),
];

it('photographs of every kind are shown upright, in several widths, and without personal metadata', async () => {
  for (const [name, { file }] of Object.entries(PHOTOS)) put(name, await file());
  put('large.jpg', await largePhoto());
  const images = [...Object.entries(PHOTOS).map(([name, size]) => photo(name, size)), photo('large.jpg', { width: 6000, height: 4000 })];
  saveStory('photographs', {
    ...published,
    body: [
      { type: 'paragraph', en: 'Photos.', zh: '照片。' },
      { type: 'gallery', images },
    ],
  });
  await expect.poll(async () => (await addressesOn('/en/hills/photographs')).length, soon).toBeGreaterThan(20);
  for (const address of await addressesOn('/en/hills/photographs')) {
    const answer = await ask(address);
    const [, name = '', width = ''] = /photos\/([^.]+\.\w+)\.(\d+)\./.exec(address) ?? [];
    expect([answer.status, answer.headers.get('cache-control')], address).toEqual([200, 'public, max-age=31536000, immutable']);
    const bytes = Buffer.from(await answer.arrayBuffer());
    const own = name === 'large.jpg' ? { width: 6000, height: 4000 } : PHOTOS[name as keyof typeof PHOTOS];
    const made = await sharp(bytes).metadata();
    expect(made.width, address).toBe(Math.min(Number(width), own.width));
    expect(made.width / made.height, address).toBeCloseTo(own.width / own.height, 1);
    expect(answer.headers.get('content-length')).toBe(String(bytes.length));
    for (const secret of Object.values(SECRETS)) expect(bytes.includes(secret), address).toBe(false);
  }
});

it('a picture is a 404 in every size before its story is published and after it is removed', async () => {
  put('tomorrow.jpg', await PHOTOS['signed.jpg'].file());
  const paths = ['', '.640.webp', '.1280.jpg', '.16x9.png', '.whole.png'].map((end) => `/media/photos/tomorrow.jpg${end}`);
  const statuses = async () => [...new Set(await Promise.all(paths.map(async (path) => (await ask(path)).status)))];
  const save = (publishedAt: number) =>
    saveStory('tomorrow', { publishedAt: instant(publishedAt), image: photo('tomorrow.jpg', PHOTOS['signed.jpg']) });
  save(Date.now() + 86_400_000);
  expect(await statuses()).toEqual([404]);
  save(Date.now() - 60_000);
  await expect.poll(statuses, soon).toEqual([200]);
  removeStory('tomorrow');
  await expect.poll(statuses, soon).toEqual([404]);
});

it('a replaced photograph changes wherever it is shown', async () => {
  put('changing.jpg', await PHOTOS['signed.jpg'].file());
  saveStory('changing', { ...published, image: photo('changing.jpg', PHOTOS['signed.jpg']) });
  const pages = ['/en/hills/changing', '/zh/hills/changing', '/en/hills', '/en/hills/feed.xml'];
  const seen = async () =>
    Promise.all(
      pages.map(async (page) =>
        (await addressesOn(page)).filter((address) => address.includes('changing')).map((address) => address.split('?v=')[1]),
      ),
    );
  await expect.poll(async () => new Set((await seen()).flat()).size, soon).toBe(1);
  const [[before] = []] = await seen();
  put(
    'changing.jpg',
    await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#2f6f73' } })
      .jpeg()
      .toBuffer(),
  );
  await expect.poll(async () => (await seen()).flat().includes(before), soon).toBe(false);
  for (const versions of await seen()) expect(versions.length).toBeGreaterThan(0);
});

it('a truncated photograph breaks no page, and no cache may store it', async () => {
  put('broken.jpg', await PHOTOS['signed.jpg'].file());
  saveStory('broken', { ...published, image: photo('broken.jpg', PHOTOS['signed.jpg']) });
  await expect.poll(async () => (await ask('/media/photos/broken.jpg')).status, soon).toBe(200);
  put('broken.jpg', (await PHOTOS['signed.jpg'].file()).subarray(0, 3000));
  await expect.poll(async () => (await ask('/media/photos/broken.jpg.480.webp')).status, soon).toBe(404);
  await expect.poll(async () => (await ask('/media/photos/broken.jpg')).headers.get('cache-control'), soon).toBe('no-store');
  expect((await ask('/en/hills/broken')).status).toBe(200);
  rmSync(join(content, 'media/photos/broken.jpg'));
});
