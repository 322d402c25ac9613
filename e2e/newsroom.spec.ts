import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import type { Article } from '@/lib/record/schema';
import { shortCode } from '@/lib/record/short-code';
import { ask } from './support/browser';

const folder = join(inject('content'), 'articles/2025');
/** A story like another one, which is its own: two with one id would have one short link. */
const model = (id: string): Article => ({ ...(JSON.parse(readFileSync(join(folder, 'lions-on-poles.json'), 'utf8')) as Article), id });
const save = (slug: string, text: string) => writeFileSync(join(folder, `${slug}.json`), text);

/** The paper's promise: a change in the folder is on every page that shows it within two seconds. */
const soon = { timeout: 2000, interval: 50 };

/** What the server may write to: the build and the index. */
const megabytes = () =>
  ['.next', join(inject('content'), '..')]
    .flatMap((root) => readdirSync(root, { recursive: true, withFileTypes: true }))
    .reduce(
      (sum, file) => sum + (file.isFile() ? (statSync(join(file.parentPath, file.name), { throwIfNoEntry: false })?.size ?? 0) : 0),
      0,
    ) / 1e6;
const html = async (path: string) => (await ask(path)).text();

it('a story that is saved, changed, removed is on every page that shows it within two seconds', async () => {
  const slug = 'a-story-of-this-test';
  const path = `/en/culture/${slug}`;
  expect((await ask(path)).status).toBe(404);
  const article = { ...model(slug), publishedAt: new Date(Date.now() - 60_000).toISOString().replace(/\.\d+Z/, '+00:00') };

  save(slug, JSON.stringify({ ...article, title: { en: 'Saved just now', zh: '刚刚保存' } }));
  await expect.poll(async () => (await ask(path)).status, soon).toBe(200);
  for (const page of [path, '/en', '/en/news', '/en/culture', '/en/science/why-the-cluster-ranks-first']) {
    await expect.poll(() => html(page), soon).toContain('Saved just now');
  }
  for (const page of ['/zh', '/zh/culture']) await expect.poll(() => html(page), soon).toContain('刚刚');

  save(slug, JSON.stringify({ ...article, title: { en: 'Changed since', zh: '已经改过' } }));
  for (const page of [path, '/en', '/en/culture']) await expect.poll(() => html(page), soon).toContain('Changed since');

  rmSync(join(folder, `${slug}.json`));
  await expect.poll(async () => (await ask(path)).status, soon).toBe(404);
  await expect.poll(() => html('/en'), soon).not.toContain('Changed since');
});

it('a changed paragraph is in every edition and mode within two seconds, and so is a changed wording of Traditional', async () => {
  const slug = 'a-paragraph-of-this-test';
  const article = { ...model(slug), publishedAt: '2025-01-02T09:00:00+08:00' };
  const saying = (zh: string, en: string) => save(slug, JSON.stringify({ ...article, body: [{ type: 'paragraph', en, zh }] }));
  const pages = ['/en', '/zh', '/zh-hant'].flatMap((locale) =>
    ['', '/both', locale === '/en' ? '/both-zh' : '/both-en'].map((mode) => [locale, mode]),
  );
  const pathOf = ([locale, mode]: string[]) => `${locale}/culture/${slug}${mode}`;
  saying('第一稿，狮子。', 'A first draft, lions.');
  for (const page of pages) await expect.poll(() => html(pathOf(page)), soon).toMatch(/第一稿，[狮獅]子|A first draft, lions/);

  saying('第二稿，狮子。', 'A second draft, lions.');
  await expect.poll(() => html(`/en/culture/${slug}`), soon).toContain('A second draft, lions.');
  for (const page of pages) {
    const text = await html(pathOf(page));
    expect(text, pathOf(page)).not.toMatch(/第一稿|A first draft/);
    if (page[0] === '/zh-hant') expect(text).toContain('第二稿，獅子。');
  }

  const terms = join(inject('content'), 'traditional.json');
  const before = readFileSync(terms, 'utf8');
  const changed = JSON.parse(before) as { wording: Record<string, string> };
  writeFileSync(terms, JSON.stringify({ ...changed, wording: { ...changed.wording, 第二稿: '次稿' } }));
  await expect.poll(() => html(`/zh-hant/culture/${slug}`), soon).toContain('次稿，獅子。');
  writeFileSync(terms, before);
  await expect.poll(() => html(`/zh-hant/culture/${slug}`), soon).toContain('第二稿，獅子。');
  rmSync(join(folder, `${slug}.json`));
  await expect.poll(async () => (await ask(`/zh-hant/culture/${slug}/both`)).status, soon).toBe(404);
});

it('a file that is cut off or full of rubbish costs nothing: the last good version stays', async () => {
  const slug = 'watchtowers-in-the-rice';
  const path = `/en/culture/${slug}`;
  const good = readFileSync(join(folder, `${slug}.json`), 'utf8');
  const title = (JSON.parse(good) as Article).title.en ?? '';
  for (const bad of [good.slice(0, good.length / 2), 'rubbish \u0000\u0001', '', '{}', good.replace('"section"', '"sectoin"')]) {
    save(slug, bad);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await html(path)).toContain(title);
    expect((await ask('/en')).status).toBe(200);
    expect((await ask('/en/culture/lions-on-poles')).status).toBe(200);
  }
  rmSync(join(folder, `${slug}.json`));
  await expect.poll(async () => (await ask(path)).status, soon).toBe(404);
  save(slug, good);
  await expect.poll(() => html(path), soon).toContain(title);
});

it.each([
  ['addresses', (n: number) => `/en/science/made-up-${n}`],
  ['short links', (n: number) => `/s/${shortCode(`made-up-${n}`)}`],
  ['QR codes', (n: number) => `/s/${shortCode(`made-up-${n}`)}/z/qr.png`],
])('2,000 made-up %s are answered and kept nowhere', async (_, madeUp) => {
  const before = megabytes();
  for (let n = 0; n < 2000; n += 20) {
    const statuses = await Promise.all(Array.from({ length: 20 }, async (_, k) => (await ask(madeUp(n + k))).status));
    expect(new Set(statuses)).toEqual(new Set([404]));
  }
  expect(megabytes() - before).toBeLessThan(1);
  expect((await ask(madeUp(1))).headers.get('x-nextjs-cache')).not.toBe('HIT');
  expect((await ask('/en')).status).toBe(200);
});
