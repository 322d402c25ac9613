import { describe, expect, it } from 'vitest';
import { aParagraph } from '../../../testing/an-article.ts';
import { checkArticle as check } from '../../../testing/check-article.ts';

describe('a text in Traditional', () => {
  const right = 'write it in Simplified: the Traditional edition is made from that';
  const found = (...texts: string[]) =>
    check({ body: texts.map((zh) => aParagraph({ zh })) }).filter((line) => line.includes('is in Traditional'));
  it('is named by its place', () =>
    expect(found('清晨，汽车驶过。', '清晨，汽車駛過大橋。')).toEqual([
      `warning body[1].zh: 清晨，汽車駛過大橋: the text is in Traditional | ${right}`,
    ]));
  it('once, however many there are', () =>
    expect(found('清晨，汽車駛過。', '大橋通車。', '遊客來了。')).toEqual([
      `warning body[0].zh: 清晨，汽車駛過。: the text is in Traditional, and so are 2 others here | ${right}`,
    ]));
  it('what Simplified cites is not', () => expect(found('清晨他读了「號外」。', '乾隆年间的瞭望塔，著名。')).toEqual([]));
});
