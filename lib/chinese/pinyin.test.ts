import { expect, it } from 'vitest';
import { soundsOf, syllablesOf } from './pinyin.ts';

it.each([
  ['shenzhong', [['shen', 'zhong']]],
  ['xian', [['xian'], ['xi', 'an']]],
  ['lvse', [['lu', 'se']]],
  ['nuren', [['nu', 'ren']]],
  ['octopus', []],
  ['lantern', []],
  ['', [[]]],
])('cuts %s into syllables', (word, ways) => expect(syllablesOf(word)).toEqual(ways));

it('cuts a long word in few ways', () => expect(syllablesOf('ianianianianianianian').length).toBeLessThanOrEqual(6));

it('knows each reading of a character, as it is typed', () => {
  expect(soundsOf('银行')).toContain('yin hang');
  expect(soundsOf('绿色')).toContain('lu se');
  expect(soundsOf('米埔')).toContain('mi pu');
});
