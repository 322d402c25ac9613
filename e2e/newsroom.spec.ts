import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import type { Article } from '@/lib/content/schema';
import { ask } from './support/browser';

const folder = join(inject('content'), 'articles/2025');
const model = () => JSON.parse(readFileSync(join(folder, 'lions-on-poles.json'), 'utf8')) as Article;
const save = (slug: string, text: string) => writeFileSync(join(folder, `${slug}.json`), text);

/** The paper's promise: a change in the folder is on every page that shows it within two seconds. */
const soon = { timeout: 2000, interval: 50 };
const html = async (path: string) => (await ask(path)).text();

it('a story that is saved, changed, removed is on every page that shows it within two seconds', async () => {
  const slug = 'a-story-of-this-test';
  const path = `/en/culture/${slug}`;
  expect((await ask(path)).status).toBe(404);
  const article = { ...model(), publishedAt: new Date(Date.now() - 60_000).toISOString().replace(/\.\d+Z/, '+00:00') };

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

it('made-up addresses are answered and kept nowhere', async () => {
  for (let n = 0; n < 200; n += 20) {
    const statuses = await Promise.all(Array.from({ length: 20 }, async (_, k) => (await ask(`/en/science/made-up-${n + k}`)).status));
    expect(new Set(statuses)).toEqual(new Set([404]));
  }
  expect((await ask('/en/science/made-up-1')).headers.get('x-nextjs-cache')).not.toBe('HIT');
  expect((await ask('/en')).status).toBe(200);
});
