import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { aStory, removeStory, saveFile, saveStory, storyFile } from '../support/newsroom';
import { ask, content, ownPaper, soon, textAt } from '../support/paper';
import { startServer } from '../support/server';
import { writePaper } from '@/lib/testing/paper/paper';

const server = await ownPaper();

const GOOD = ['one', 'two', 'three', 'four', 'five'];
const statuses = async (paths: readonly string[]) =>
  Object.fromEntries(await Promise.all(paths.map(async (path) => [path, (await ask(path)).status])));
const PAGES = ['/en', '/zh/news', '/zh-hant', '/en/hills', '/en/feed.xml', '/zh/atom.xml', '/en/feed.json', '/sitemap.xml', '/en/about'];
const all = (status: number, paths: readonly string[]) => Object.fromEntries(paths.map((path) => [path, status]));
const pagesOf = (slugs: readonly string[]) => slugs.map((slug) => `/en/hills/${slug}`);

/** What saves a bad file of each kind, by its slug. */
const BAD: Readonly<Record<string, (file: string) => void>> = {
  'a-link-to-itself': (file) => symlinkSync(basename(file), file),
  'a-link-that-leads-nowhere': (file) => symlinkSync('gone.json', file),
  'a-folder': (file) => mkdirSync(file),
  'a-pipe': (file) => execFileSync('mkfifo', [file]),
  'a-device': (file) => symlinkSync('/dev/zero', file),
  'many-brackets': (file) => writeFileSync(file, '['.repeat(20_000)),
  'many-objects': (file) => writeFileSync(file, '{"a":'.repeat(20_000)),
  'many-stars': () => saveStory('many-stars', { body: [{ type: 'paragraph', en: '*a '.repeat(20_000), zh: '星' }] }),
  'a-huge-file': (file) => (writeFileSync(file, '{'), truncateSync(file, 4_000_000_000)),
  'an-unresolved-merge': (file) => writeFileSync(file, '{\n<<<<<<< HEAD\n"id": "a"\n=======\n"id": "b"\n>>>>>>> desk\n}'),
  rubbish: (file) => writeFileSync(file, Buffer.from([0, 255, 254, 0xed, 0xa0, 0x80])),
};

it('five stories that are saved together with a bad file of each kind are published, changed and withdrawn', async () => {
  for (const [slug, spoil] of Object.entries(BAD)) spoil(storyFile(slug));
  for (const slug of GOOD) saveStory(slug, { title: { en: `Story ${slug}`, zh: '好' } });
  await expect.poll(() => statuses(pagesOf(GOOD)), soon).toEqual(all(200, pagesOf(GOOD)));
  for (const slug of Object.keys(BAD))
    await expect.poll(() => server.log.join('\n'), soon).toContain(`content/articles/2024/${slug}.json:`);
  for (const slug of GOOD) saveStory(slug, { title: { en: `Changed ${slug}`, zh: '改' } });
  for (const slug of GOOD) await expect.poll(() => textAt(`/en/hills/${slug}`), soon).toContain(`Changed ${slug}`);
  for (const slug of GOOD) removeStory(slug);
  await expect.poll(() => statuses(pagesOf(GOOD)), soon).toEqual(all(404, pagesOf(GOOD)));
  for (const slug of Object.keys(BAD)) rmSync(storyFile(slug), { recursive: true });
});

it('after a restart with bad files there every page and feed is served, and the log names each again', async () => {
  const folder = join(content, 'articles/2023');
  mkdirSync(folder, { recursive: true });
  symlinkSync('loop.json', join(folder, 'loop.json'));
  symlinkSync('loop', join(content, 'articles/loop'));
  symlinkSync('.', join(content, 'articles/again'));
  execFileSync('mkfifo', [join(folder, 'pipe.json')]);
  writeFileSync(join(folder, 'deep.json'), '['.repeat(20_000));
  writeFileSync(join(folder, 'story.JSON'), '{}');
  writeFileSync(join(content, 'topics.json.new'), '{}');
  for (const slug of GOOD) saveStory(slug);
  await expect.poll(() => statuses(pagesOf(GOOD)), soon).toEqual(all(200, pagesOf(GOOD)));
  const before = server.log.length;
  await server.restart();
  const paths = [...PAGES, ...pagesOf(GOOD)];
  expect(await statuses(paths)).toEqual(all(200, paths));
  const names = [
    'articles/2023/loop.json',
    'articles/loop',
    'articles/again',
    'articles/2023/pipe.json',
    'articles/2023/deep.json',
    'articles/2023/story.JSON',
    'topics.json.new',
  ];
  for (const name of names)
    await expect.poll(() => server.log.slice(before).filter((line) => line.startsWith(`content/${name}:1:`)), soon).toHaveLength(1);
  for (const name of names) rmSync(join(content, name));
});

it('a content folder that is gone or empty withdraws nothing, and is live again when it is back', async () => {
  const kept = `${content}-kept`;
  for (const vanish of [() => {}, () => mkdirSync(content)]) {
    renameSync(content, kept);
    vanish();
    await expect.poll(() => server.log.at(-1), soon).toContain('readers keep the last good version');
    const paths = [...PAGES, ...pagesOf(GOOD)];
    expect(await statuses(paths)).toEqual(all(200, paths));
    await server.restart();
    expect(await statuses(paths)).toEqual(all(200, paths));
    rmSync(content, { recursive: true, force: true });
    renameSync(kept, content);
    saveStory('back', { title: { en: 'Back again', zh: '回来' } });
    await expect.poll(() => textAt('/en/hills/back'), { timeout: 5000, interval: 50 }).toContain('Back again');
    removeStory('back');
    await expect.poll(async () => (await ask('/en/hills/back')).status, { timeout: 5000, interval: 50 }).toBe(404);
  }
});

it('a content folder that is swapped is live in seconds, each time', async () => {
  const [one, two] = [`${content}-one`, `${content}-two`];
  renameSync(content, one);
  symlinkSync(one, content);
  cpSync(one, two, { recursive: true });
  saveFile(
    join(two, 'articles/2024/only-in-two.json'),
    JSON.stringify(aStory('only-in-two', { title: { en: 'Only in two', zh: '只在二号' } })),
  );
  for (const [target, status] of [
    [two, 200],
    [one, 404],
    [two, 200],
    [one, 404],
  ] as const) {
    symlinkSync(target, `${content}-next`);
    renameSync(`${content}-next`, content);
    await expect.poll(async () => (await ask('/en/hills/only-in-two')).status, { timeout: 10_000, interval: 100 }).toBe(status);
    expect(await statuses(PAGES)).toEqual(all(200, PAGES));
  }
});

it('a new server whose site.json has a mistake asks readers to come back, serves what needs no paper, and is live once it is right', async () => {
  const site = (folder: string) => join(folder, 'site.json');
  const fresh = await startServer(async (folder) => {
    await writePaper(folder);
    renameSync(site(folder), join(folder, 'site.kept'));
    writeFileSync(site(folder), '{\n  "name": { "en": "Lantern Post", "zh": "灯塔报" },\n  "timeZone": "Asia/Hongkong City"\n}');
  });
  const at = (path: string) => fetch(fresh.origin + path, { redirect: 'manual' });
  const paths = ['/en', '/zh/hills', '/zh-hant/feed.xml', '/en/manifest.webmanifest', '/sitemaps/pages.xml', '/nothing', '/s/none'];
  for (const path of paths) {
    const answer = await at(path);
    expect([path, answer.status, answer.headers.get('retry-after')]).toEqual([path, 503, '60']);
    expect(await answer.text()).not.toMatch(/site\.json|Error|node_modules/);
  }
  expect(await (await at('/zh')).text()).toContain('报纸暂时无法显示');
  expect((await at('/')).status).toBe(307);
  for (const path of ['/robots.txt', '/sw.js', '/speculation.json']) expect([path, (await at(path)).status]).toEqual([path, 200]);
  expect(fresh.log.join('\n')).toMatch(/^content\/site\.json:3:15 {2}timeZone/m);
  renameSync(join(fresh.content, 'site.kept'), site(fresh.content));
  await expect.poll(async () => (await at('/en')).status, soon).toBe(200);
  for (const path of ['/zh/hills', '/zh-hant/feed.xml', '/sitemaps/pages.xml'])
    expect([path, (await at(path)).status]).toEqual([path, 200]);
  await fresh.stop();
});
