import { expect, it } from 'vitest';
import { aParagraph } from '../testing/an-article.ts';
import type { Block } from './schema/block.ts';
import { readingTime, readText, runningText } from './reading-time.ts';

const times = (text: string, n: number) => Array.from({ length: n }, () => text).join(' ');

it.each([
  ['plain words', 'Cars crossed at dawn.', 4, 0],
  ['apostrophes and hyphens inside words', 'The city’s well-known co-operative isn’t it.', 6, 0],
  ['numbers as one word each', 'In 2024, 1,000 of 3.5 million — 12% more.', 8, 0],
  ['accents, composed or not', 'São Tomé, cafe\u0301', 3, 0],
  ['Han, without punctuation', '清晨，汽车驶过。', 0, 6],
  ['Latin and figures inside Chinese', '深中通道全长24公里，用BIM技术（building information modelling）设计。', 5, 13],
  ['rare Han beyond the first plane, 〇 and 々', '𠮷野家二〇二五年人々', 0, 10],
  ['nothing', ' — …', 0, 0],
])('counts %s', (_, text, words, han) => expect(readingTime([text])).toMatchObject({ words, han }));

it.each([
  [265, 0, 1],
  [266, 0, 2],
  [0, 400, 1],
  [0, 401, 2],
  [265, 400, 2],
  [133, 200, 2], // 0.502 + 0.5: added up before rounding
  [132, 200, 1],
  [0, 0, 1],
])('%d words and %d Han are %d min', (words, han, minutes) =>
  expect(readingTime([times('word', words), '字'.repeat(han)]).minutes).toBe(minutes),
);

it('adds up what a story shows in a language: text, lists, numbers; no pictures, no marks', () => {
  const body: Block[] = [
    aParagraph({ en: 'A *very* [long](https://a.example/one-two) day', zh: '很长的一天' }),
    aParagraph({ en: 'Not translated', zh: undefined }),
    { type: 'paragraph' },
    { type: 'list', en: ['One', 'Two'], zh: ['一', '二'] },
    { type: 'image', src: 'a.svg', width: 1, height: 1, alt: { en: 'A boat', zh: '船' }, caption: { en: 'The boat', zh: '那船' } },
    { type: 'figures', items: [{ value: { en: '600', zh: '6' }, unit: { en: 'million', zh: '亿' }, label: { en: 'yuan', zh: '元' } }] },
    { type: 'table', head: [{ en: 'Year', zh: '年' }], rows: [[{ en: '2024', zh: '2024' }]] },
  ];
  expect(runningText(body, 'en')).toEqual(['A very long day', 'Not translated', 'One', 'Two', '600', 'million', 'yuan', 'Year', '2024']);
  expect(runningText(body, 'zh')).toEqual(['很长的一天', 'Not translated', '一', '二', '6', '亿', '元', '年', '2024']);
});

it('of a brief is that of its summary', () => {
  const summary = { en: 'Cars crossed at dawn.', zh: '清晨，汽车驶过。' };
  expect(readText({ summary, body: [] }, 'en')).toEqual([summary.en]);
  expect(readText({ summary, body: [] }, 'zh-hant')).toEqual([summary.zh]);
  expect(readText({ summary, body: [{ type: 'paragraph', en: 'One' }] }, 'en')).toEqual(['One']);
  expect(readText({ summary: undefined, body: [] }, 'en')).toEqual([]);
});
