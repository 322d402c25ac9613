import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { syncIndex } from '../lib/index/story-index.ts';
import type { Article } from '../lib/record/schema/article.ts';
import { aContentFolder } from '../lib/testing/a-content-folder.ts';
import { anArticle } from '../lib/testing/an-article.ts';
import { shortCode } from '../lib/record/short-code.ts';
import { drawingAhead } from './draw-ahead.ts';

const PAST = { publishedAt: '2025-10-21T09:20:00+08:00' };
const IN_ENGLISH: Partial<Article> = { title: { en: 'Low tide' }, body: [{ type: 'paragraph', en: 'Low.' }], credits: [] };
const SOON = { timeout: 20_000, interval: 50 };

let folder: ReturnType<typeof aContentFolder>;
let ahead: ReturnType<typeof drawingAhead>;
beforeEach(() => {
  folder = aContentFolder();
  process.env.SITE_ORIGIN = 'https://paper.example';
  process.env.PICTURE_CACHE = join(folder.root, 'pictures');
  Object.assign(globalThis, { [Symbol.for('paper: pictures')]: undefined }); // its folder is that of the test
  ahead = drawingAhead({ gather: 10 });
});
afterEach(async () => {
  await ahead.close();
  delete process.env.SITE_ORIGIN;
  delete process.env.PICTURE_CACHE;
  folder.dispose();
});

const drawn = () => {
  const place = join(folder.root, 'pictures');
  return existsSync(place) ? readdirSync(place).filter((name) => /\.(?:png|jpg)$/.test(name) && !name.startsWith('.')) : [];
};
/** Without version, code and ending. */
const pictures = (slug: string) =>
  drawn()
    .filter((name) => name.startsWith(shortCode(slug)))
    .map((name) => name.split('-').slice(1, 3).join(' '))
    .sort();

it('draws the previews of a story in all of its views, and those of no other', { timeout: 60_000 }, async () => {
  for (let n = 0; n < 30; n++) folder.article(`archive-${n}`, anArticle({ ...PAST, ...IN_ENGLISH }));
  folder.article('pair', anArticle(PAST));
  folder.article('english', anArticle({ ...PAST, ...IN_ENGLISH }));
  syncIndex();
  ahead.draw(['english', 'pair']);
  const views = ['e', 'ee', 'ez', 't', 'te', 'tz', 'z', 'ze', 'zz'];
  await expect
    .poll(() => pictures('pair'), { timeout: 50_000, interval: 100 })
    .toEqual(views.flatMap((view) => [`${view} square`, `${view} wide`]));
  expect(pictures('english')).toEqual(['e square', 'e wide']);
  expect(drawn()).toHaveLength(20);
});

it('draws nothing that readers do not see', async () => {
  folder.article('a-draft', anArticle({ ...PAST, status: 'draft' }));
  folder.article('tomorrow', anArticle({ publishedAt: '2999-01-01T00:00:00Z' }));
  folder.article('seen', anArticle({ ...PAST, ...IN_ENGLISH }));
  syncIndex();
  ahead.draw(['a-draft', 'tomorrow', 'gone', 'seen']);
  await expect.poll(() => pictures('seen'), SOON).toHaveLength(2);
  expect(drawn()).toHaveLength(2);
});

it('draws again what has changed', async () => {
  folder.article('one', anArticle({ ...PAST, ...IN_ENGLISH }));
  syncIndex();
  ahead.draw(['one']);
  await expect.poll(() => pictures('one'), SOON).toHaveLength(2);
  folder.article('one', anArticle({ ...PAST, ...IN_ENGLISH, title: { en: 'High tide' } }));
  syncIndex();
  ahead.draw(['one']);
  await expect.poll(() => pictures('one'), SOON).toHaveLength(4);
});

it('at the start those of the newest stories, not the archive', { timeout: 60_000 }, async () => {
  for (let n = 10; n < 30; n++) folder.article(`story-${n}`, anArticle({ publishedAt: `2025-10-${n}T09:20:00+08:00`, ...IN_ENGLISH }));
  syncIndex();
  ahead.drawNewest();
  await expect.poll(() => drawn().length, { timeout: 50_000, interval: 100 }).toBe(20);
  expect(pictures('story-29')).toHaveLength(2);
  expect(pictures('story-19')).toEqual([]);
});

it('stops at once', async () => {
  for (let n = 0; n < 5; n++) folder.article(`story-${n}`, anArticle(PAST));
  syncIndex();
  ahead.draw(['story-0', 'story-1', 'story-2', 'story-3', 'story-4']);
  await expect.poll(() => drawn().length, SOON).toBeGreaterThan(0);
  await ahead.close();
  const before = drawn().length;
  ahead.draw(['story-4']);
  await new Promise((done) => setTimeout(done, 300));
  expect([drawn().length, before < 20]).toEqual([before, true]);
});

it('draws nothing in the preview, which has no readers, and where it is switched off', async () => {
  folder.article('seen', anArticle({ ...PAST, ...IN_ENGLISH }));
  syncIndex();
  for (const [name, value] of [
    ['PAPER_PREVIEW', '1'],
    ['PAPER_DRAWS_AHEAD', 'off'],
  ] as const) {
    process.env[name] = value;
    const other = drawingAhead({ gather: 0 });
    delete process.env[name];
    other.draw(['seen']);
    await new Promise((done) => setTimeout(done, 100));
    await other.close();
    expect(drawn()).toEqual([]);
  }
});
