import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anArticle, aParagraph } from '../testing/an-article.ts';
import { type IndexDatabase, openDatabase } from '../index/database.ts';
import type { Article } from '../record/schema/article.ts';
import { addToSearch } from '../index/search.ts';
import { parseQuery } from './query.ts';
import { COUNTED } from './ranking.ts';
import { findStories } from './search.ts';
import { listTag } from '../index/searched-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'ranking-'));
let database: IndexDatabase;
beforeAll(() => {
  database = openDatabase(join(folder, 'index.sqlite'));
  const story = (en: string, given: Partial<Article> = {}) =>
    anArticle({ ...given, title: { en: 'A title', zh: '题' }, body: [aParagraph({ en })] });
  database.write(() => {
    for (let n = 0; n <= COUNTED; n++) addToSearch(database, `everywhere-${n}`, story('A viaduct.'));
    addToSearch(database, 'nature', story('A viaduct.', { section: 'nature' }));
    addToSearch(database, 'marimba', story('A marimba.'));
    // So that less than half of all stories have a viaduct: what more have weighs nothing
    database.run(`INSERT INTO search (rowid, body) WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 3000)
                  SELECT n, 'nothing that anybody would look for' FROM number`);
    addToSearch(database, 'named', { ...story('A choir.'), title: { en: 'Gondola Choir sings', zh: '题' } });
    addToSearch(database, 'about', { ...story('The gondola. A gondola.'), summary: { en: 'On gondolas.', zh: '文' } });
    addToSearch(database, 'kazoo-and-viaduct', story('A kazoo near a viaduct.'));
    for (const n of [1, 2]) addToSearch(database, `kazoo-${n}`, story('A kazoo near a door.'));
    addToSearch(database, 'draft', story('A zither.', { status: 'draft' }));
  });
});
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

const now = Date.parse('2026-01-01T00:00:00Z');
const find = (typed: string, tags: readonly string[] = []) =>
  findStories(database, parseQuery(typed), {
    until: now,
    now,
    tags,
    sort: 'relevance',
    limit: 3,
    offset: 0,
    listsMeant: () => [],
    listsNamed: () => [],
    otherWording: () => [],
  });

it('a word of every story still finds stories if the other word is in none, in drafts only, or outside the filter', () => {
  expect(find('xylophone viaduct')).toMatchObject({ reading: 'any-word', total: COUNTED + 1 });
  expect(find('zither viaduct')).toMatchObject({ reading: 'any-word', total: COUNTED + 1 });
  expect(find('marimba viaduct', [listTag('section', 'nature')])).toMatchObject({ reading: 'any-word', slugs: ['nature'] });
});

it('a distinctive word wins over a word of every story', () =>
  expect(find('marimba viaduct')).toMatchObject({ slugs: ['marimba'], total: 1 }));

it('of stories with the distinctive word those with more of the query come first, however frequent the rest is', () => {
  expect(find('kazoo viaduct xylophone')).toMatchObject({ reading: 'any-word', total: 3 });
  expect(find('kazoo viaduct xylophone').slugs[0]).toBe('kazoo-and-viaduct');
});

it('a story with the word in its standfirst and again in its text comes before one with the word in the headline alone', () =>
  expect(find('gondola').slugs).toEqual(['about', 'named']));

it('finds nothing if no story has any of the words', () => expect(find('xylophone theremin')).toMatchObject({ total: 0, slugs: [] }));
