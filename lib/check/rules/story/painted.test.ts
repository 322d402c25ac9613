import { expect, it } from 'vitest';
import { articleProblems, parseArticle } from '../../article-file.ts';
import { A_PAPER, checkArticle } from '../../../testing/check-article.ts';
import { anArticle } from '../../../testing/an-article.ts';
import type { Article } from '../../../record/schema/article.ts';
import { inLanguage } from '../../messages/in-language.ts';

const RIGHT = 'they show 〓 in its place: write it another way, if it matters there';
const painted = (given: Partial<Article>) => checkArticle(given).filter((line) => line.includes('posters'));

it('names what posters and previews cannot paint, once a text', () => {
  expect(painted({ title: { en: 'From 서울 to 서울 by sea 🚢', zh: '𠮷野家开张' } })).toEqual([
    `warning title.en: no font of posters and previews has 서 울 🚢 | ${RIGHT}`,
    `warning title.zh: no font of posters and previews has 𠮷 | ${RIGHT}`,
  ]);
  expect(painted({ summary: { en: 'A flag: 🇭🇰' }, source: { en: 'שלום' } })).toHaveLength(2);
  expect(painted({ title: { en: `Hangul ${'가나다라마바사아자차카'}` } })[0]).toContain('has 가 나 다 라 마 바 사 아 … |');
  expect(painted({ title: { en: 'A \u0378' } })[0]).toContain('has U+0378 |');
});

it('not what they can, and nothing twice', () => {
  expect(painted({ title: { en: 'Łódź, Ωmega, Яна and 的士', zh: '湾区的“管道”——第12期　上' } })).toEqual([]);
  expect(painted({ title: { en: 'A \ue000 here' } })).toEqual([]);
  expect(painted({ body: [{ type: 'paragraph', en: 'Body 🚢.', zh: '船🚢。' }] })).toEqual([]);
});

it('what only Traditional has, in the form that it has there', () => {
  const zh = '寺庙的椽子与杩槎';
  expect(painted({ title: { en: 'A weir', zh } })).toEqual([
    `warning title.zh: no font of posters and previews has 榪, which 繁體 has here | ${RIGHT}`,
  ]);
  expect(painted({ title: { en: 'A weir', zh }, traditional: { 杩槎: '馬槎' } })).toEqual([]);
  expect(painted({ title: { en: 'A shop', zh: '吉野家开张' }, traditional: { 吉野家: '𠮷野家' } })).toHaveLength(1);
  expect(painted({ body: [{ type: 'paragraph', en: 'A weir.', zh: '杩槎。' }] })).toEqual([]);
});

it('at its character', () => {
  const text = JSON.stringify(anArticle({ title: { en: 'By sea 🚢' } }), null, 2);
  const [problem] = articleProblems(parseArticle('articles/2025/a.json', text), A_PAPER).filter(({ wrong }) => wrong.includes('posters'));
  const [line, column] = [(problem?.line ?? 0) - 1, (problem?.column ?? 0) - 1];
  expect(text.split('\n')[line]?.slice(column)).toMatch(/^🚢/u);
});

it('in Chinese', () => {
  expect(inLanguage('no font of posters and previews has 서 울', 'zh')).toBe('海报和预览图的字体里没有：서 울');
  expect(inLanguage(RIGHT, 'zh')).toMatch(/〓/);
});
