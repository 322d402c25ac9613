import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HONG_KONG_WORDING } from './hong-kong-words.ts';
import { inTraditional } from './in-traditional.ts';
import { NO_TERMS, withOverrides } from './terms.ts';
import { toTraditional } from './traditional.ts';

describe('a text without Chinese', () => {
  it.each(['', 'The “bridge” is King’s, ’90s', 'a-bend-in-the-river.svg', '“Yes”', '2025-10-21T09:20:00+08:00', 'テスト'])('%s', (text) =>
    expect(toTraditional(text)).toBe(text),
  );
});

describe('a text that is Traditional already', () => {
  it('keeps the wording and characters of its author', () =>
    expect(toTraditional('乾隆皇后說土豆裡有資訊')).toBe('乾隆皇后說土豆裡有資訊'));
  it('gets the marks of Hong Kong', () => expect(toTraditional('他說：“這是‘潮’。”')).toBe('他說：「這是『潮』。」'));
  it('a Simplified text that cites a Traditional character is Simplified', () =>
    expect(toTraditional('“发”可以是發，也可以是髮')).toBe('「發」可以是發，也可以是髮'));
});

describe('terms of the editors', () => {
  const terms = { protected: ['于丹', '发'], wording: { 科创: '創科', 信息: '信息', 信息安全: '資訊保安' } };
  it('a protected name stays', () => expect(toTraditional('于丹说信息', terms)).toBe('于丹說信息'));
  it('a name is no part of other words', () => expect(toTraditional('位于丹麦', terms)).toBe('位於丹麥'));
  it('their wording comes before that of Hong Kong', () => {
    expect(toTraditional('信息', NO_TERMS)).toBe('資訊');
    expect(toTraditional('信息', terms)).toBe('信息');
  });
  it('the longest counts', () => expect(toTraditional('科创与信息安全', terms)).toBe('創科與資訊保安'));
  it('a longer wording of Hong Kong counts, too', () => expect(toTraditional('信息技术', terms)).toBe('資訊科技'));
  it('a story’s wording comes before all, inside a word as well', () => {
    const story = withOverrides(terms, { 科创: '科創', 空调: '空調' });
    expect(toTraditional('科创，航空调度', story)).toBe('科創，航空調度');
    expect(toTraditional('已经干了', withOverrides(terms, { 干了: '乾了' }))).toBe('已經乾了');
  });
  it('what they write is final', () => {
    const quoted = withOverrides(terms, { '“里”': '“里”', 面包: '麪包' });
    expect(toTraditional('“里”字和“面包”', quoted)).toBe('“里”字和「麪包」');
  });
  it('apply to a text that is Traditional', () => expect(toTraditional('發的簡體是发', terms)).toBe('發的簡體是发'));
});

describe('inTraditional', () => {
  const terms = NO_TERMS;
  const story = {
    slug: 'a',
    src: 'a/简.svg',
    title: { en: 'King’s “网络”', zh: '网络' },
    body: [
      { type: 'list', en: ['one'], zh: ['这里', '[说明](/简)'] },
      { type: 'paragraph', id: 'p1', zh: '头发' },
      { type: 'video', captions: { en: 'a.en.vtt', zh: 'a.zh.vtt' } },
    ],
    credits: [{ role: 'editor', name: { en: 'Chan', zh: '陈' } }],
    empty: { zh: undefined, none: null },
  };
  it('converts the Chinese of every localized value and nothing else', () =>
    expect(inTraditional(story, terms)).toEqual({
      ...story,
      title: { en: 'King’s “网络”', zh: '網絡' },
      body: [
        { type: 'list', en: ['one'], zh: ['這裏', '[說明](/简)'] },
        { type: 'paragraph', id: 'p1', zh: '頭髮' },
        { type: 'video', captions: { en: 'a.en.vtt', zh: 'a.zh.vtt' } },
      ],
      credits: [{ role: 'editor', name: { en: 'Chan', zh: '陳' } }],
    }));
  it('does not change its argument', () => {
    const before = JSON.stringify(story);
    inTraditional(story, terms);
    expect(JSON.stringify(story)).toBe(before);
  });
  it('shares what has not changed', () => {
    const result = inTraditional(story, terms);
    expect(result.body[2]).toBe(story.body[2]);
    expect(inTraditional(result, terms)).toBe(result);
  });
  it('each story and card of a list with its own wording', () => {
    const card = (traditional?: Record<string, string>) => ({ title: { zh: '干了' }, traditional });
    expect(inTraditional([card({ 干了: '乾了' }), card()], terms).map(({ title }) => title.zh)).toEqual(['乾了', '幹了']);
    expect(inTraditional({ article: card({ 干了: '乾了' }) }, terms).article).toEqual({
      title: { zh: '乾了' },
      traditional: { 干了: '乾了' },
    });
  });
});

describe('the wording of Hong Kong', () => {
  const entries = HONG_KONG_WORDING.map(({ from, to }) => [from, to] as const);
  it('has 80 words that are not only other characters', () => {
    const spelled = (word: string) => [...word].map((character) => toTraditional(character)).join('');
    expect(entries.filter(([word, value]) => value !== spelled(word)).length).toBeGreaterThan(80);
  });
  it('is taken word by word', () => {
    for (const [word, value] of entries) expect(toTraditional(word), word).toBe(value);
  });
  it('does not wander on when converted again', () => {
    for (const [, value] of entries) expect(toTraditional(value), value).toBe(value);
  });
});

describe('the paper’s own data', () => {
  const paper = JSON.parse(readFileSync('content/traditional.json', 'utf8')) as typeof NO_TERMS;
  it('does what it says', () => {
    for (const [word, value] of Object.entries(paper.wording)) expect(toTraditional(word, paper), word).toBe(value);
    for (const name of paper.protected) expect(toTraditional(name, paper)).toBe(name);
  });
});
