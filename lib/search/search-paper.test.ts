import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aContentFolder } from '../testing/a-content-folder.ts';
import { anArticle, aParagraph } from '../testing/an-article.ts';
import type { QueryContext } from '../queries/context.ts';
import type { Article } from '../record/schema/article.ts';
import type { Language } from '../edition/languages.ts';
import { syncIndex, syncPaths } from '../index/story-index.ts';
import { type Asked, readAsked } from './filters.ts';
import { highlightsIn } from './highlights.ts';
import { PAGE_SIZE, scopeOf, searchPaper } from './search-paper.ts';
import { suggestionsFor } from './suggestions.ts';

const context: QueryContext = { now: new Date('2025-11-01T00:00:00Z'), preview: false, script: 'Hans' };
let folder: ReturnType<typeof aContentFolder>;
beforeEach(() => (folder = aContentFolder()));
afterEach(() => folder.dispose());

const put = (slug: string, given: Partial<Article> = {}) => folder.article(slug, anArticle(given));
const ask = (typed: string, given: Partial<Asked> = {}, as: QueryContext = context, language: Language = 'en') =>
  searchPaper({ typed, filters: {}, sort: 'relevance', page: 1, ...given }, as, language);
const slugs = (typed: string, given: Partial<Asked> = {}, as: QueryContext = context) =>
  ask(typed, given, as).results.map(({ card }) => card.slug);
const ferries: Partial<Article> = {
  title: { en: 'Ferries run at night', zh: '夜里的渡轮' },
  body: [
    aParagraph({ en: 'The pilots waited.', zh: '船长等着。' }),
    aParagraph({ en: 'A lighthouse blinked twice.', zh: '灯塔闪了两下。' }),
  ],
};

describe('finds stories', () => {
  beforeEach(() => {
    put('bridge');
    put('ferries', ferries);
  });
  it.each([
    'ferry',
    'FERRIES',
    'running',
    'night fer',
    '渡轮',
    '渡輪',
    '轮',
    '灯塔',
    'lighthouse',
    '"ferries run"',
    'ｆｅｒｒｉｅｓ',
    'ligthouse',
    'lighthose 渡轮',
  ])('%s', (typed) => expect(slugs(typed)).toEqual(['ferries']));
  it('by the name of a list, even if no text has it', () => {
    put('oak', { ...ferries, topics: ['trees'] });
    expect(slugs('trees')).toEqual(['oak']);
  });
  it('by the wording of the Traditional edition: Hong Kong’s or the paper’s own', () => {
    folder.write('traditional.json', { protected: [], wording: { 科创: '創科' } });
    put('parks', { ...ferries, title: { en: 'Parks', zh: '科创园区的出租车' } });
    expect([slugs('創科'), slugs('的士')]).toEqual([['parks'], ['parks']]);
  });
  it('or none, and says how it read the query if that was not as typed', () => {
    expect(ask('xylophone')).toMatchObject({ total: 0, results: [], isAsked: true });
    expect(ask('   ')).toMatchObject({ total: 0, isAsked: false });
    expect(ask('ligthouse')).toMatchObject({ reading: 'respelled', respelled: new Map([['ligthouse', 'lighthouse']]) });
    expect(ask('lighthouse xylophone')).toMatchObject({ reading: 'any-word', total: 1 });
  });
  it('by a word such as “constructor”, which names a property in JavaScript', () => {
    put('code', { ...ferries, body: [aParagraph({ en: 'Function object: native code.' })] });
    expect(ask('constructor')).toMatchObject({ total: 0, respelled: new Map() });
    expect(ask('lighthouse constructor')).toMatchObject({ reading: 'any-word', respelled: new Map(), total: 1 });
  });
  it('by a phrase only in its order', () => expect(ask('"run ferries"').reading).toBe('any-word'));
});

describe('the index follows the folder', () => {
  it('a story is found by its current text, and not after it is deleted', () => {
    const path = put('ferries', ferries);
    expect(slugs('pilots')).toEqual(['ferries']);
    put('ferries', { ...ferries, body: [aParagraph({ en: 'The divers waited.' })] });
    syncPaths([path]);
    expect([slugs('pilots'), slugs('divers')]).toEqual([[], ['ferries']]);
    folder.delete(path);
    syncPaths([path]);
    expect(slugs('divers')).toEqual([]);
  });
  it('drafts and scheduled stories are found in the preview only', () => {
    put('draft', { ...ferries, status: 'draft' });
    put('soon', { ...ferries, publishedAt: '2025-11-01T00:00:01Z' });
    expect(slugs('ferry')).toEqual([]);
    expect(suggestionsFor('ferr', context).stories).toEqual([]);
    expect(slugs('ferry', {}, { ...context, preview: true }).sort()).toEqual(['draft', 'soon']);
    expect(slugs('ferry', {}, { ...context, now: new Date('2025-11-01T00:00:01Z') })).toEqual(['soon']);
  });
  it('a word that only drafts and scheduled stories have is not suggested as a correction', () => {
    put('ferries', ferries);
    const caesium = { body: [aParagraph({ en: 'Periods of caesium.' })] };
    put('draft', { ...caesium, status: 'draft' });
    put('soon', { ...caesium, publishedAt: '2025-11-01T00:00:01Z' });
    expect(ask('caesim')).toMatchObject({ total: 0, respelled: new Map() });
    expect(ask('lighthouse caesim')).toMatchObject({ reading: 'any-word', respelled: new Map() });
    expect(ask('caesim', {}, { ...context, preview: true }).respelled).toEqual(new Map([['caesim', 'caesium']]));
    syncPaths([put('live', { body: [aParagraph({ en: 'Caesin, which comes after it.' })] })]);
    expect(ask('caesim').respelled).toEqual(new Map([['caesim', 'caesin']]));
  });
  it('a word of an earlier version of a story is not suggested as a correction', () => {
    const path = put('ferries', ferries);
    expect(ask('ligthouse').reading).toBe('respelled');
    put('ferries', { ...ferries, body: [aParagraph({ en: 'The pilots waited.' })] });
    syncPaths([path]);
    expect(ask('ligthouse')).toMatchObject({ total: 0, respelled: new Map() });
  });
  it('many stories published in the same second are all found', () => {
    for (let n = 0; n < 150; n++) put(`ferry-${n}`, ferries);
    syncIndex();
    expect(ask('ferry').total).toBe(150);
    expect(ask('ferry', { page: 15 }).results).toHaveLength(PAGE_SIZE);
    expect(ask('ferry', { page: 99 })).toMatchObject({ page: 15, pages: 15 });
  });
});

describe('narrows and sorts', () => {
  beforeEach(() => {
    put('old', { ...ferries, publishedAt: '2025-09-30T23:59:59+08:00', section: 'nature', format: 'comment', topics: ['tides'] });
    put('new', { publishedAt: '2025-10-01T00:00:00+08:00', body: [aParagraph({ en: 'One ferry.' })] });
    put('english', { publishedAt: '2025-10-02T12:00:00+08:00', title: { en: 'Ferry' }, body: [{ type: 'paragraph', en: 'A ferry.' }] });
  });
  const only = (filters: Asked['filters']) => slugs('ferry', { filters, sort: 'date' });
  it('by section, format, topic, language and days in the paper’s time zone', () => {
    expect(only({})).toEqual(['english', 'new', 'old']);
    expect(only({ section: 'nature' })).toEqual(['old']);
    expect(only({ section: 'news' })).toHaveLength(3); // the section that lists everything
    expect(only({ format: 'comment' })).toEqual(['old']);
    expect(only({ topic: 'tides' })).toEqual(['old']);
    expect(only({ language: 'zh' })).toEqual(['new', 'old']);
    expect(only({ to: '2025-09-30' })).toEqual(['old']);
    expect(only({ from: '2025-10-01', to: '2025-10-01' })).toEqual(['new']);
    expect(only({ from: '2025-10-03' })).toEqual([]);
  });
  it('a match in the headline ranks before one in the text', () => expect(slugs('渡轮 夜')[0]).toBe('old'));
  it('ignores invalid parameters of an address', () => {
    const known = { sections: ['cities'], topics: [] };
    const odd = readAsked({ q: ['a', 'b'], section: 'x', format: 'x', from: '2025-02-31', to: 'x', sort: 'x', page: '0' }, known);
    expect(odd).toEqual({ typed: 'a', filters: {}, sort: 'relevance', page: 1 });
    for (const from of ['0000-01-01', '0099-12-31', '1899-12-31', '2200-01-01', '9999-12-31']) {
      expect(readAsked({ from, to: from }, known).filters, from).toEqual({});
    }
    for (const to of ['1900-01-01', '2199-12-31']) {
      const { filters } = readAsked({ to }, known);
      expect([filters.to, Number.isNaN(scopeOf(filters, context).until)]).toEqual([to, false]);
    }
  });
});

describe('shows the passage', () => {
  const shown = (typed: string, as: QueryContext, language: Language) => ask(typed, {}, as, language).results[0]?.passage;
  beforeEach(() => void put('ferries', ferries));
  it('in the reader’s language if it matches there, else in the other, with the paragraph’s anchor', () => {
    expect(shown('lighthouse', context, 'en')).toEqual({ text: 'A lighthouse blinked twice.', language: 'en', anchor: 'p2' });
    expect(shown('lighthouse', context, 'zh')).toMatchObject({ language: 'en', anchor: 'p2' });
    expect(shown('燈塔', { ...context, script: 'Hant' }, 'zh')).toMatchObject({ text: '燈塔閃了兩下。', anchor: 'p2' });
  });
  it('with the words highlighted in all their forms and in either script', () => {
    const found = (typed: string, text: string) => highlightsIn(text, ask(typed).highlightTerms).map((at) => text.slice(at.start, at.end));
    expect(found('bridge runs', 'Bridges, a bridging loan, running; a brig')).toEqual(['Bridges', 'bridging', 'running']);
    expect(found('灯塔', '那座燈塔')).toEqual(['燈塔']);
    expect(found('car, ', 'The car, his care')).toEqual(['car']);
    expect(found('的士', '出租车')).toEqual(['出租车']);
  });
  it('of a long paragraph as an excerpt around the matches', () => {
    put('long', { body: [aParagraph({ en: `${'Nothing much. '.repeat(60)}A submarine. ${'Nothing more. '.repeat(60)}` })] });
    syncIndex();
    expect(shown('submarine', context, 'en')?.text).toMatch(/^….{1,80}A submarine\..{20,200}…$/);
  });
});

it('any text is a valid query', () => {
  put('ferries', ferries);
  const hostile = [
    '"',
    "'",
    '""""',
    '*',
    'a*',
    '-',
    'NEAR(a b)',
    'title:ferry',
    '{',
    '^',
    'ferry AND',
    "'; DROP TABLE story; --",
    '\u0000',
    '\ud800',
    '%_',
    '😀',
  ];
  for (const typed of [...hostile, hostile.join(' '), 'x'.repeat(10_000), '渡'.repeat(10_000), '" '.repeat(5000)]) {
    expect(() => [ask(typed), suggestionsFor(typed, context)], typed).not.toThrow();
  }
  expect(slugs("ferry'; DROP TABLE story; --")).toEqual(['ferries']);
});

it('suggests pages of the paper and headlines with a word that begins with the typed text', () => {
  put('ferries', ferries);
  const { leads, stories } = suggestionsFor('ferr', context);
  expect([leads, stories.map(({ slug }) => slug)]).toEqual([[], ['ferries']]);
  expect(suggestionsFor('ferries r', context).stories).toHaveLength(1);
  expect(suggestionsFor('bayt', context).leads).toMatchObject([{ kind: 'series', id: 'baytalk' }]);
  expect(suggestionsFor('渡', context).stories).toHaveLength(1);
});
