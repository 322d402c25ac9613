import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aContentFolder, aDrawing } from '../lib/testing/a-content-folder.ts';
import { anArticle } from '../lib/testing/an-article.ts';
import { latestStories } from '../lib/queries/lists.ts';
import { site } from '../lib/queries/paper-files.ts';
import { story } from '../lib/queries/stories.ts';
import { watchContent } from './content-watch.ts';
import { isFresh, ownTime, type Shows } from './stored/expiry.ts';

const SOON = { timeout: 2000, interval: 10 };
const context = { now: new Date('2026-01-01T00:00:00Z'), preview: false, script: 'Hans' as const };
const slugs = () => latestStories(context, { limit: 5000 }).map(({ slug }) => slug);
const titled = (en: string) => anArticle({ title: { en, zh: '题' } });

/** Whether an answer that is made now has expired at the moment of the call. */
const madeNow = (shows: Shows) => {
  const made = ownTime();
  return () => !isFresh(shows, made);
};

let folder: ReturnType<typeof aContentFolder>;
let watch: Awaited<ReturnType<typeof watchContent>>;
beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  folder = aContentFolder();
  mkdirSync(folder.path('articles/2025'), { recursive: true });
  mkdirSync(folder.path('media'), { recursive: true });
  watch = await watchContent();
  await new Promise((done) => setTimeout(done, 300));
});
afterEach(async () => {
  await watch.close();
  folder.dispose();
  vi.restoreAllMocks();
});

it('notices a story that is saved, and expires what shows it', async () => {
  const isExpired = madeNow('lists');
  folder.article('a', titled('One'));
  await expect.poll(slugs, SOON).toEqual(['a']);
  expect(isExpired()).toBe(true);
});

it('expires only the story where only its text changed', async () => {
  folder.article('a', anArticle());
  await expect.poll(slugs, SOON).toEqual(['a']);
  const [isStoryExpired, isListExpired] = [madeNow({ story: 'a' }), madeNow('lists')];
  folder.article('a', anArticle({ body: [{ type: 'paragraph', en: 'New.', zh: '新。' }] }));
  await expect.poll(isStoryExpired, SOON).toBe(true);
  expect(isListExpired()).toBe(false);
});

it('notices a file that is saved by renaming, as many editors do', async () => {
  folder.write('articles/2025/.a.json.tmp', titled('Renamed'));
  renameSync(folder.path('articles/2025/.a.json.tmp'), folder.path('articles/2025/a.json'));
  await expect.poll(slugs, SOON).toEqual(['a']);
  for (const title of ['Second', 'Third', 'Fourth']) {
    folder.write('articles/2025/a.json~', titled(title));
    renameSync(folder.path('articles/2025/a.json~'), folder.path('articles/2025/a.json'));
    await expect.poll(() => story('a', context)?.article.title.en, SOON).toBe(title);
  }
});

it('keeps the last good version of a half-written file, and logs where it is wrong', async () => {
  folder.article('a', titled('Good'));
  await expect.poll(slugs, SOON).toEqual(['a']);
  folder.write('articles/2025/a.json', '{ "title":');
  await expect.poll(() => vi.mocked(console.error).mock.calls.flat().join('\n'), SOON).toMatch(/a\.json:1:\d+ [^]*last good version/);
  expect(slugs()).toEqual(['a']);
  folder.article('a', titled('Better'));
  await expect.poll(() => story('a', context)?.article.title.en, SOON).toBe('Better');
});

it('notices a folder that goes and comes back, again and again', async () => {
  for (let round = 0; round < 4; round++) {
    folder.article('a', titled(`Round ${round}`));
    await expect.poll(() => story('a', context)?.article.title.en, SOON).toBe(`Round ${round}`);
    rmSync(folder.path('articles'), { recursive: true });
    await expect.poll(slugs, SOON).toEqual([]);
  }
});

it('notices the whole content folder going and coming back', async () => {
  folder.article('a', titled('Before'));
  await expect.poll(slugs, SOON).toEqual(['a']);
  cpSync(folder.path('.'), `${folder.root}/kept`, { recursive: true });
  rmSync(folder.path('.'), { recursive: true });
  await new Promise((done) => setTimeout(done, 300));
  expect(site().timeZone).toBe('Asia/Hong_Kong');
  cpSync(`${folder.root}/kept`, folder.path('.'), { recursive: true });
  await new Promise((done) => setTimeout(done, 300));
  folder.article('b', titled('After'));
  await expect.poll(() => slugs().sort(), SOON).toEqual(['a', 'b']);
});

it('does not wait for an end where saving never ends', async () => {
  let number = 0;
  const busy = setInterval(() => writeFileSync(folder.path('articles/2025/busy.json'), JSON.stringify(titled(`${number++}`))), 20);
  folder.article('a', titled('One'));
  await expect
    .poll(slugs, SOON)
    .toContain('a')
    .finally(() => clearInterval(busy));
});

it('takes two thousand files at once', { timeout: 30_000 }, async () => {
  for (let n = 0; n < 2000; n++) folder.article(`story-${n}`, anArticle());
  await expect.poll(() => slugs().length, { timeout: 20_000, interval: 100 }).toBe(2000);
});

it('expires pages for a change that somebody else indexed first', async () => {
  const isExpired = madeNow('lists');
  folder.article('a', titled('One'));
  execFileSync(process.execPath, ['scripts/content.mjs', 'index']);
  await expect.poll(isExpired, SOON).toBe(true);
});

it('expires pages when a picture they show is replaced', async () => {
  const isExpired = madeNow('lists');
  folder.write('media/a.svg', aDrawing(40, 30));
  await expect.poll(isExpired, SOON).toBe(true);
});

it('says what is wrong once, and when it is put right', async () => {
  const said = () => vi.mocked(console.error).mock.calls.flat().join('\n');
  folder.write('articles/2025/a.json', '{');
  await expect.poll(said, SOON).toContain('a.json:1:');
  folder.article('b', anArticle());
  await expect.poll(slugs, SOON).toEqual(['b']);
  folder.article('a', anArticle());
  await expect.poll(said, SOON).toContain('a.json: put right');
  expect(said().match(/a\.json:1:/g)).toHaveLength(1);
});

it('also logs that a file is fixed when it has its earlier content again, and when the mistake was in another file', async () => {
  const said = () => vi.mocked(console.error).mock.calls.flat().join('\n');
  const topics = readFileSync(folder.path('topics.json'), 'utf8');
  writeFileSync(folder.path('topics.json'), '{');
  await expect.poll(said, SOON).toContain('topics.json:1:');
  writeFileSync(folder.path('topics.json'), topics);
  await expect.poll(said, SOON).toContain('topics.json: put right');
  folder.article('a', anArticle({ topics: ['unheard-of'] }));
  await expect.poll(said, SOON).toContain('unheard-of');
  const more = JSON.parse(topics) as { topics: object[] };
  more.topics.push({ id: 'unheard-of', name: { en: 'New', zh: '新' } });
  writeFileSync(folder.path('topics.json'), JSON.stringify(more));
  await expect.poll(said, SOON).toContain('a.json: put right');
});

it('expires pages when a scheduled story’s time comes, not before', async () => {
  const at = Date.now() + 1200;
  folder.article('a', anArticle({ publishedAt: new Date(at).toISOString() }));
  await expect.poll(() => story('a', { now: new Date(at), preview: false, script: 'Hans' as const })?.slug, SOON).toBe('a');
  const isExpired = madeNow('lists');
  await expect.poll(isExpired, { timeout: 3000, interval: 10 }).toBe(true);
  expect(Date.now()).toBeGreaterThanOrEqual(at);
});

it('in the preview what editors are offered follows the paper’s own files, from the start on', async () => {
  vi.stubEnv('PAPER_PREVIEW', '1');
  const offered = () => readFileSync(folder.path('schema/article.json'), 'utf8');
  await watch.close();
  folder.write('schema/article.json', '{}');
  watch = await watchContent();
  expect(offered()).toContain('"bridges"');
  folder.write('topics.json', { topics: [{ id: 'ferries', name: { en: 'Ferries', zh: '渡轮' } }] });
  await expect.poll(offered, SOON).toContain('Ferries · 渡轮');
  vi.unstubAllEnvs();
});
