import { describe, expect, it } from 'vitest';
import { checkArticle as check } from '../../../testing/check-article.ts';

const names = {
  role: new Map(),
  section: new Map([['cities', ['Cities', '城市']]]),
  topic: new Map(),
  series: new Map([['baytalk', ['Baytalk', '湾谈']]]),
};

describe('headlines', () => {
  it.each([
    ['Comment | The bridge', '评论|大桥'],
    ['Video: The bridge', '视频：大桥'],
    ['[Opinion] The bridge', '【评论】大桥'],
    ['Baytalk 12 | The bridge', '湾谈 第12期：大桥'],
    ['Cities | The bridge', '城市丨大桥'],
  ])('a label in %s and %s', (en, zh) => {
    const found = check({ title: { en, zh } }, { names }).filter((line) => line.includes('stands in the headline'));
    expect(found.map((line) => line.split(':')[0])).toEqual(['warning title.en', 'warning title.zh']);
  });
  it.each([
    ['Cities: what they cost', '城市的价格'],
    ['Comment is free', '评论自由'],
    ['Posters of the bay', '海报一百年'],
  ])('none in %s and %s', (en, zh) => expect(check({ title: { en, zh } }, { names })).toEqual([]));
  it.each([
    ['A bridge opens | Bayward', 'Bayward'],
    ['A bridge opens - bayward', 'bayward'],
    ['A bridge opens — Harbour News Agency', 'Harbour News Agency'],
    ['A bridge opens | Cities', 'Cities'],
    ['A bridge opens_Baytalk', 'Baytalk'],
    ['大桥通车——向湾', '向湾'],
    ['大桥通车｜城市', '城市'],
    ['大桥通车丨向湾', '向湾'],
    ['大桥通车_港湾通讯社', '港湾通讯社'],
  ])('a name at the end: %s', (text, name) => {
    const sources = [{ id: 'agency', name: { en: 'Harbour News Agency', zh: '港湾通讯社' } }];
    const title = /[a-z]/.test(text) ? { en: text, zh: '大桥通车' } : { en: 'A bridge opens', zh: text };
    expect(check({ title }, { names, sources })).toEqual([
      `warning title.${/[a-z]/.test(text) ? 'en' : 'zh'}: "${name}" stands at the end of the headline | take it out: every page names the paper, and the section and source of a story`,
    ]);
  });
  it.each([
    ['(Video) A bridge opens', '大桥通车（图）', 2],
    ['Exclusive | A bridge opens', '【组图】大桥通车', 2],
    ['What we owe — cities', '一座桥——城市', 0],
    ['A year of Bayward', '我们的向湾', 0],
    ['A bridge (in pictures of old)', '大桥（全长55公里）', 0],
    ['Live: one more bridge', '直播一座桥', 0],
  ])('labels of other sites in %s and %s', (en, zh, count) => expect(check({ title: { en, zh } }, { names })).toHaveLength(count));
  it('of the length of a paragraph', () => {
    const en = 'The laboratories on both banks '.repeat(6).trim();
    expect(check({ title: { en, zh: '两岸的实验室' } })).toEqual([
      'warning title.en: the headline has 185 characters | at most 140: what is more belongs in the summary',
    ]);
  });
  it('that the summary repeats', () =>
    expect(check({ summary: { en: 'A Bridge Opens.', zh: '大桥今日通车。' } })).toEqual([
      'warning summary.en: the summary repeats the headline | say what the headline does not',
    ]));
});
