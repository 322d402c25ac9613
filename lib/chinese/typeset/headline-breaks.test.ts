import { describe, expect, it } from 'vitest';
import { headlineBreaks } from './headline-breaks.ts';

describe('headlineBreaks', () => {
  it.each([
    ['先开花，后长叶：木棉的脾气', '先开花，|后长叶：|木棉的|脾气'],
    ['一条线，许多条路', '一条线，|许多条路'],
    ['河湾里的试验场', '河湾里的|试验场'],
    ['45、35、31：一家一点，画出湾区实验室', '45、35、31：|一家一点，|画出湾区实验室'],
    ['一座55公里的桥，途中潜入海底', '一座55公里的桥，|途中潜入|海底'],
    ['列表，以及次序要不要紧', '列表，|以及次序|要不要紧'],
    ['深中通道首年，分走珠江口五分之一车流', '深中通道首年，|分走珠江口五分之一|车流'],
  ])('%s', (headline, pieces) => expect(headlineBreaks(headline).join('|')).toBe(pieces));

  it('gives a short headline none', () => expect(headlineBreaks('河湾旧事')).toEqual(['河湾旧事']));

  it.each(['全球第一的创新集群，离不开一趟35分钟的巴士', '为什么“深圳—香港—广州”集群排名第一', '55公里：港珠澳大桥（主桥）怎样合龙？'])(
    'loses no character and breaks by the rules of CLREQ: %s',
    (headline) => {
      const pieces = headlineBreaks(headline);
      expect(pieces.join('')).toBe(headline);
      for (const piece of pieces.slice(1)) expect(piece, 'no closing mark at the start of a line').not.toMatch(/^[，。、：；？！”）》]/);
      for (const piece of pieces.slice(0, -1)) {
        expect(piece, 'no opening mark at the end of a line').not.toMatch(/[“（《]$/);
        expect(piece, 'a number stays with its unit').not.toMatch(/\d$/);
      }
    },
  );
});
