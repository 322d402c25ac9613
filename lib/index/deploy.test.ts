import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aContentFolder } from '../testing/a-content-folder.ts';
import { aCopyOfTheCode } from '../testing/a-copy-of-the-code.ts';
import { anArticle } from '../testing/an-article.ts';

/** The cards, search results and pictures of the code, as a server that starts now has them. */
const ASK = `
import { createHash } from 'node:crypto';
import { derivedCode } from './scripts/setup/derived-code.ts';
Object.assign(process.env, await derivedCode());
const { latestStories } = await import('./lib/queries/lists.ts');
const { site } = await import('./lib/queries/paper-files.ts');
const { storyBehind } = await import('./lib/queries/short-link.ts');
const { shortCode } = await import('./lib/record/short-code.ts');
const { searchPaper } = await import('./lib/search/search-paper.ts');
const { answerPicture } = await import('./lib/pictures/answer.ts');
const context = { now: new Date('2026-01-01T00:00:00Z'), preview: false, script: 'Hans' };
const cards = latestStories(context, { limit: 10 });
const found = (typed) => searchPaper({ typed, filters: {}, sort: 'relevance', page: 1 }, context, 'en').results.map(({ card }) => card.slug);
const poster = async ([card]) => {
  const answer = await answerPicture(new Request('https://paper.example/p.png'), { code: card.code, view: 'e' }, 'square');
  return [answer.headers.get('etag'), createHash('sha256').update(new Uint8Array(await answer.arrayBuffer())).digest('hex')];
};
console.log(JSON.stringify({
  titles: cards.map(({ title }) => title.en), slugs: cards.map(({ slug }) => slug).sort(),
  found: found('bridge'), other: found('zzyzx'), zone: site().timeZone,
  behindC: storyBehind(shortCode('c'), 'e', 'en', context.now),
  poster: process.argv.includes('poster') ? await poster(cards) : [],
}));
if (process.argv.includes('stay')) setInterval(() => {}, 1000); // with its index open
`;

/** Several processes start in each test, on a machine that may be busy. */
const LONG = 240_000;

let folder: ReturnType<typeof aContentFolder>;
let code: ReturnType<typeof aCopyOfTheCode>;
let before: Shown;
/** A server of the first deploy, which keeps running */
let server: ChildProcess;
beforeAll(async () => {
  folder = aContentFolder();
  delete process.env.CONTENT_INDEX; // the index is in its usual place, below the code
  process.env.SITE_ORIGIN = 'https://paper.example';
  code = aCopyOfTheCode();
  writeFileSync(join(code.root, 'ask.ts'), ASK);
  folder.article('a', anArticle());
  folder.article('b', anArticle({ title: { en: 'B', zh: '乙' } }));
  index();
  server = spawn(process.execPath, ['--import', 'tsx', 'ask.ts', 'poster', 'stay'], { ...options(), stdio: ['ignore', 'pipe', 'inherit'] });
  const [shown] = (await once(server.stdout ?? server, 'data')) as [Buffer];
  before = JSON.parse(String(shown)) as Shown;
}, LONG);
afterAll(() => {
  server.kill();
  delete process.env.SITE_ORIGIN;
  code.dispose();
  folder.dispose();
});

const options = () =>
  ({ cwd: code.root, encoding: 'utf8', env: { ...process.env, PAPER_INDEX_CODE: '', PAPER_PICTURE_CODE: '' } }) as const;
type Shown = { titles: string[]; slugs: string[]; found: string[]; other: string[]; zone: string; poster: string[]; behindC?: string };
const ask = (...what: string[]) => JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', 'ask.ts', ...what], options())) as Shown;
/** Indexes the content as `npm start` does. @returns the output, including problems of the content */
const index = (): string => execFileSync('sh', ['-c', '"$0" scripts/content.mjs index || true', process.execPath], options());
const indexes = () => readdirSync(join(code.root, '.cache')).filter((name) => name.endsWith('.sqlite'));

it('the first deploy shows what it derives', () =>
  expect(before).toMatchObject({
    titles: expect.arrayContaining(['A bridge opens', 'B']),
    found: ['a', 'b'],
    other: [],
    zone: 'Asia/Hong_Kong',
  }));

it('a comment makes nothing anew', { timeout: LONG }, () => {
  code.replace('lib/record/card.ts', 'return {', 'return { // what lists show');
  expect(index()).toContain('0 added');
  expect(indexes()).toHaveLength(1);
});

it(
  'after a deploy nothing is out of date, nothing is lost, and of two files with one slug the published one stays so',
  { timeout: LONG },
  () => {
    const c = folder.article('c', anArticle({ title: { en: 'C', zh: '丙' } }));
    folder.write('articles/2025/b.json', '{');
    folder.write('site.json', '{');
    folder.article('a', anArticle({ title: { en: 'Older', zh: '旧' }, publishedAt: '2024-10-21T09:20:00+08:00' }));
    const blamed = /2024\/a\.json:1:1 .*already taken by articles\/2025\/a\.json/;
    expect(index()).toMatch(blamed);
    folder.delete(c); // with the deploy it is renamed, and its text edited
    folder.article('d', anArticle({ title: { en: 'C', zh: '丙' }, summary: { en: 'Edited.', zh: '改过。' } }));
    code.replace('lib/record/card.ts', 'title: article.title,', 'title: { en: `New: ${article.title.en}` },');
    code.replace('lib/index/searched-text.ts', 'title: both(title)', "title: both(title) + ' zzyzx'");
    code.replace('lib/pictures/look.ts', "paper: '#ffffff'", "paper: '#eeeeee'");
    expect(index()).toMatch(blamed);
    const after = ask('poster');
    expect(after).toMatchObject({ slugs: ['a', 'b', 'd'], zone: 'Asia/Hong_Kong', behindC: '/en/cities/d' });
    expect(after.found).toEqual(expect.arrayContaining(['a', 'b']));
    expect(after.titles.sort()).toEqual(['New: A bridge opens', 'New: B', 'New: C']);
    expect(after.other.sort()).toEqual(['a', 'b', 'd']);
    expect(after.poster[0]).not.toBe(before.poster[0]);
    expect(after.poster[1]).not.toBe(before.poster[1]);
  },
);

it('a story that a new rule rejects stays', { timeout: LONG }, () => {
  code.replace('lib/check/rules/names.ts', 'if (!PATH.test(file))', 'if (true)');
  expect(index()).toMatch(/2025\/a\.json:1:1 {2}the file name cannot be an address/);
  expect(ask()).toMatchObject({ slugs: ['a', 'b', 'd'], behindC: '/en/cities/d' });
});

it('one that the new code cannot show is named, and old indexes go but for those in use', { timeout: LONG }, async () => {
  const [first] = indexes().sort((a, b) => age(a) - age(b));
  code.replace('lib/record/schema/article.ts', "status: z.enum(['draft', 'published'])", "status: z.enum(['draft', 'live'])");
  expect(index()).toMatch(/a\.json: this version of the paper cannot show/);
  expect(indexes()).toHaveLength(4);
  expect(indexes()).toContain(first);
  server.kill();
  await once(server, 'exit');
  code.replace('lib/index/tables.ts', 'CREATE INDEX story_code ON story (code);', '');
  index();
  expect(indexes()).toHaveLength(3);
  expect(indexes()).not.toContain(first);
});

const age = (name: string) => statSync(join(code.root, '.cache', name)).birthtimeMs;
