import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { shortCode } from '@/lib/record/short-code';
import { aStory, instant, removeStory, saveFile, saveStory, storyFile } from '../support/newsroom';
import { ask, content, ownPaper, soon, textAt } from '../support/paper';

await ownPaper();

/** The size in MB of what the server writes to: the build, and the folder of content and index. */
const megabytes = () =>
  ['.next', join(content, '..')]
    .flatMap((root) => readdirSync(root, { recursive: true, withFileTypes: true }))
    .reduce(
      (sum, file) => sum + (file.isFile() ? (statSync(join(file.parentPath, file.name), { throwIfNoEntry: false })?.size ?? 0) : 0),
      0,
    ) / 1e6;

it('every page that shows a story follows within two seconds when it is saved, changed or removed', async () => {
  const slug = 'a-story-of-this-test';
  const path = `/en/hills/${slug}`;
  expect((await ask(path)).status).toBe(404);
  const publishedAt = instant(Date.now() - 60_000);

  saveStory(slug, { publishedAt, title: { en: 'Saved just now', zh: '刚刚保存' } });
  await expect.poll(async () => (await ask(path)).status, soon).toBe(200);
  for (const page of [path, '/en', '/en/news', '/en/hills', '/en/harbour/the-lamp-that-counts-boats'])
    await expect.poll(() => textAt(page), soon).toContain('Saved just now');
  for (const page of ['/zh', '/zh/hills']) await expect.poll(() => textAt(page), soon).toContain('刚刚');

  saveStory(slug, { publishedAt, title: { en: 'Changed since', zh: '已经改过' } });
  for (const page of [path, '/en', '/en/hills']) await expect.poll(() => textAt(page), soon).toContain('Changed since');

  removeStory(slug);
  await expect.poll(async () => (await ask(path)).status, soon).toBe(404);
  await expect.poll(() => textAt('/en'), soon).not.toContain('Changed since');
});

it('a changed paragraph is in every edition and mode within two seconds, and so is a changed wording of Traditional', async () => {
  const slug = 'a-paragraph-of-this-test';
  const saying = (zh: string, en: string) => saveStory(slug, { body: [{ type: 'paragraph', en, zh }] });
  const pages = ['/en', '/zh', '/zh-hant'].flatMap((locale) =>
    ['', '/both', locale === '/en' ? '/both-zh' : '/both-en'].map((mode) => `${locale}/hills/${slug}${mode}`),
  );
  saying('第一稿，狮子。', 'A first draft, lions.');
  for (const page of pages) await expect.poll(() => textAt(page), soon).toMatch(/第一稿，[狮獅]子|A first draft, lions/);

  saying('第二稿，狮子。', 'A second draft, lions.');
  await expect.poll(() => textAt(pages[0] ?? ''), soon).toContain('A second draft, lions.');
  for (const page of pages) {
    const text = await textAt(page);
    expect(text, page).not.toMatch(/第一稿|A first draft/);
    if (page.startsWith('/zh-hant')) expect(text).toContain('第二稿，獅子。');
  }

  const terms = (wording: Record<string, string>) =>
    writeFileSync(join(content, 'traditional.json'), JSON.stringify({ protected: [], wording }));
  terms({ 第二稿: '次稿' });
  await expect.poll(() => textAt(`/zh-hant/hills/${slug}`), soon).toContain('次稿，獅子。');
  terms({});
  await expect.poll(() => textAt(`/zh-hant/hills/${slug}`), soon).toContain('第二稿，獅子。');
  removeStory(slug);
  await expect.poll(async () => (await ask(`/zh-hant/hills/${slug}/both`)).status, soon).toBe(404);
});

it('a truncated or invalid file does no harm: the last valid version stays', async () => {
  const slug = 'a-good-file';
  const path = `/en/hills/${slug}`;
  const good = JSON.stringify(aStory(slug, { title: { en: 'A good file', zh: '好文件' } }));
  saveFile(storyFile(slug), good);
  await expect.poll(() => textAt(path), soon).toContain('A good file');
  for (const [n, bad] of [
    good.slice(0, good.length / 2),
    'rubbish \u0000\u0001',
    '',
    '{}',
    good.replace('"section"', '"sectoin"'),
  ].entries()) {
    saveFile(storyFile(slug), bad);
    // When a story that was saved later is published, the invalid file has been read, too
    saveStory(`after-${n}`);
    await expect.poll(async () => (await ask(`/en/hills/after-${n}`)).status, soon).toBe(200);
    expect(await textAt(path)).toContain('A good file');
    expect((await ask('/en')).status).toBe(200);
  }
  rmSync(storyFile(slug));
  await expect.poll(async () => (await ask(path)).status, soon).toBe(404);
  saveFile(storyFile(slug), good);
  await expect.poll(() => textAt(path), soon).toContain('A good file');
});

it.each([
  ['addresses', (n: number) => `/en/hills/made-up-${n}`],
  ['short links', (n: number) => `/s/${shortCode(`made-up-${n}`)}`],
  ['QR codes', (n: number) => `/s/${shortCode(`made-up-${n}`)}/z/qr.png`],
])('100 made-up %s are answered with 404 and stored nowhere', async (_, madeUp) => {
  const before = megabytes();
  for (let n = 0; n < 100; n += 20) {
    const statuses = await Promise.all(Array.from({ length: 20 }, async (_, k) => (await ask(madeUp(n + k))).status));
    expect(new Set(statuses)).toEqual(new Set([404]));
  }
  expect(megabytes() - before).toBeLessThan(0.1);
  expect((await ask('/en')).status).toBe(200);
});
