import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sentences, timeOf } from './sentences';

const split = (text: string, lang: string) => sentences(text, lang).map(({ start, end }) => text.slice(start, end));
const english = (text: string) => split(text, 'en');
const chinese = (text: string) => split(text, 'zh-Hans');

describe.each([
  ['with', Intl],
  ['without', { ...Intl }],
])('%s Intl.Segmenter', (_, own) => {
  beforeEach(() => {
    vi.stubGlobal('Intl', own);
    return () => vi.unstubAllGlobals();
  });

  describe('English', () => {
    it.each([
      ['One. Two! Three? Four… five.', ['One.', 'Two!', 'Three?', 'Four… five.']],
      ['A headline without a stop', ['A headline without a stop']],
      ['Mr. Lee met Mrs. Chan and Dr. J. R. Ho. They talked.', ['Mr. Lee met Mrs. Chan and Dr. J. R. Ho.', 'They talked.']],
      ['The U.S. Navy left. St. John stayed.', ['The U.S. Navy left.', 'St. John stayed.']],
      ['Prof. Wong, Ph.D. in law, came at 5 p.m. Monday. He left.', ['Prof. Wong, Ph.D. in law, came at 5 p.m. Monday.', 'He left.']],
      [
        'See No. 5, p. 12 and Fig. 3. On Sept. 3 it grew 3.5 per cent.',
        ['See No. 5, p. 12 and Fig. 3.', 'On Sept. 3 it grew 3.5 per cent.'],
      ],
      ['He said no. Then he left.', ['He said no.', 'Then he left.']],
      ['It costs $1,000.50. It is at example.com/a.b today.', ['It costs $1,000.50.', 'It is at example.com/a.b today.']],
      ['“Really?” she asked. “Yes.” He smiled.', ['“Really?” she asked.', '“Yes.”', 'He smiled.']],
      ['It rained. "Fine!" He left. (It was late.) Home.', ['It rained.', '"Fine!"', 'He left.', '(It was late.)', 'Home.']],
    ])('%s', (text, expected) => expect(english(text)).toEqual(expected));
  });

  describe('Chinese', () => {
    it.each([
      ['一句。两句！三句？四句', ['一句。', '两句！', '三句？', '四句']],
      ['他说：“你好。”然后走了。', ['他说：“你好。”', '然后走了。']],
      ['「好！」她问：「真的？！」他答。', ['「好！」', '她问：「真的？！」', '他答。']],
      ['“走吧。”“好！”', ['“走吧。”', '“好！”']],
      ['走了……还是没走？不知道。', ['走了……还是没走？', '不知道。']],
      ['他走了……”她说。', ['他走了……”她说。']],
      ['他答。（完。）好。', ['他答。', '（完。）', '好。']],
      ['见《大公报》。3.5倍。', ['见《大公报》。', '3.5倍。']],
      ['到了。Mr. Lee来了，他住在U.S. No. 5号。好。', ['到了。', 'Mr. Lee来了，他住在U.S. No. 5号。', '好。']],
    ])('%s', (text, expected) => expect(chinese(text)).toEqual(expected));
  });
});

describe('long sentences', () => {
  const clause = 'the water came over the wall in the second hour of the night';

  it('are cut evenly at commas into parts of less than 14 seconds', () => {
    const text = `When ${clause}, and again when ${clause}; and then, as 1,000 people said at 19:30, ${clause}: it stopped.`;
    const parts = english(text);
    expect(parts.join(' ')).toBe(text);
    expect(parts.length).toBe(2);
    for (const part of parts) {
      expect(part.length).toBeLessThanOrEqual(200);
      expect(part.length).toBeGreaterThan(60);
    }
  });

  it('in Chinese are cut at ，；：—— with the closing quote', () => {
    const run = '潮水在夜里第二个小时越过了堤坝又退了回去'; // 20 characters
    const text = `${run}${run}，${run}“${run}，”${run}——${run}；${run}：${run}。`;
    const parts = chinese(text);
    expect(parts.join('')).toBe(text);
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) {
      expect(timeOf(part)).toBeLessThanOrEqual(200);
      expect(part).toMatch(/[，；：。—”]$/);
      expect(part).not.toMatch(/^[”，]/);
    }
  });

  it('without a comma are cut between words', () => {
    const parts = english(`${'word '.repeat(70)}end.`);
    expect(parts.length).toBe(2);
    expect(parts.every((part) => /^\w+( \w+)*\.?$/.test(part))).toBe(true);
  });

  it('without a comma or space stay whole', () => expect(chinese(`${'水'.repeat(90)}。`)).toHaveLength(1));

  it('are not cut if they are short enough', () => expect(english('One, two; three: four — five.')).toHaveLength(1));
});

it('drops text without letters or numbers, and space at the ends', () => {
  expect(english('')).toEqual([]);
  expect(english(' … — * ')).toEqual([]);
  expect(english('  One.  Two. ')).toEqual(['One.', 'Two.']);
});

it('takes a line break in the source for a space', () =>
  expect(english('The bus\n      left. It\ncame back.')).toEqual(['The bus\n      left.', 'It\ncame back.']));

it('loses only space', () => {
  const text = 'Dr. Ho said: “It is 3.5.” (He was sure.) 他说：“对。”好！ Then, at 5 p.m., they left… for the U.S. in a No. 7 bus!';
  for (const lang of ['en', 'zh-Hans', 'zh-Hant']) expect(split(text, lang).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
});
