import { describe, expect, it } from 'vitest';
import { foldedText } from '../chinese/fold.ts';
import { LONGEST_TYPED } from './filters.ts';
import { parseQuery } from './query.ts';
import { indexed, phraseOf, sequenceOf } from '../chinese/tokens.ts';

const kinds = (typed: string) => parseQuery(typed).terms.map(({ kind, text }) => `${kind}: ${text}`);

describe('parseQuery', () => {
  it.each([
    ['Star Ferry', ['word: star', 'word: ferry']],
    ['the bridge of Macao', ['word: bridge', 'word: macao']],
    ['to be', ['word: to', 'word: be']],
    ['"two sets of laws"', ['phrase: two sets of laws']],
    ['“dim sum” 點心', ['phrase: dim sum', 'han: 点心']],
    ['「兩套法律」', ['han: 两套法律']],
    ['QR二维码', ['mixed: qr二维码']],
    ['A股', ['mixed: a股']],
    ['国产C919 T恤', ['mixed: 国产c919', 'mixed: t恤']],
    ['T 恤', ['word: t', 'han: 恤']],
    ['A 股', ['word: a', 'han: 股']],
    ['the 大桥 of it', ['word: the', 'han: 大桥', 'word: of']],
    ['"A股"', ['phrase: a股']],
    ['"a" bridge', ['phrase: a', 'word: bridge']],
    ['35分钟', ['word: 35', 'han: 分钟']],
    ['he tao', ['word: he', 'word: tao']],
    [`${'\u200b'.repeat(300)}横琴`, ['han: 横琴']],
    ['1,833 22.9', ['word: 1833', 'word: 22', 'word: 9']],
    ['ＱＲ　５５公里', ['word: qr', 'word: 55', 'han: 公里']],
    ['an "open quotation', ['word: open', 'word: quotation']],
    [
      'NOT bridge AND (title:x OR y*) NEAR/3 -z ^a',
      ['word: bridge', 'word: title', 'word: x', 'word: y', 'word: near', 'word: 3', 'word: z'],
    ],
    ['横琴\u200b口岸', ['han: 横琴口岸']],
    ['横琴\n口岸', ['han: 横琴口岸']],
    ['⻓江⼤桥 \uf9c1法', ['han: 长江大桥', 'han: 疗法']],
    ['inter\u00adnational Qian\u200bshan\u200f', ['word: international', 'word: qianshan']],
    ['Cafe\u0301 می\u200cخواهم', ['word: cafe', 'word: میخواهم']],
    ['😀 🇭🇰', []],
    ['', []],
  ])('%s', (typed, terms) => expect(kinds(typed)).toEqual(terms));

  it('limits the length, and drops lone surrogates and control characters', () => {
    const { text, terms } = parseQuery(`\ud800bridge\u0000 \u202e\udfff${'大'.repeat(10_000)}`);
    expect(text.isWellFormed()).toBe(true);
    expect(text).not.toMatch(/\p{C}/u);
    expect(text.length).toBeLessThanOrEqual(LONGEST_TYPED);
    expect(terms.length).toBe(2);
    expect(parseQuery(Array.from({ length: 99 }, (_, n) => `w${n}`).join(' ')).terms.length).toBeLessThanOrEqual(12);
  });
});

it('folds Traditional and Simplified, width, case and accents to the same text', () => {
  expect(foldedText('颱風、貨櫃、粵劇、裏面、衞生、説明、開平碉樓、天文臺')).toBe(
    foldedText('台风、货柜、粤剧、里面、卫生、说明、开平碉楼、天文台'),
  );
  expect(foldedText('⻓江⻔\u2f2f⻢ 横\u200b琴 葛\u{e0100}城 inter\u00adnational')).toBe(foldedText('长江门工马 横琴 葛城 international'));
  expect(foldedText('ＭＡＩ　Ｐｏ Façade ﾐｷ')).toBe(foldedText('mai po facade ミキ'));
});

it('indexes Chinese in pairs of characters, for phrases, and in single characters', () => {
  expect(sequenceOf('港珠澳大桥 opens 第138届')).toEqual([
    '港珠',
    '珠澳',
    '澳大',
    '大桥',
    '桥opens',
    'opens',
    'opens第',
    '第',
    '138',
    '届',
  ]);
  expect(indexed('大桥大')).toBe('大桥 桥大 大 桥');
});

it('pairs a word with the character beside it, but not a number', () => {
  expect(sequenceOf('a股收高')).toEqual(['a', 'a股', '股收', '收高']);
  expect(sequenceOf('t 恤')).toEqual(['t', 't恤', '恤']);
  expect([phraseOf('t 恤'), phraseOf('素a'), phraseOf('a股b'), phraseOf('股')]).toEqual([
    ['t', 't恤'],
    ['素a', 'a'],
    ['a', 'a股', '股', '股b', 'b'],
    ['股'],
  ]);
  expect(sequenceOf('维生素a补充')).toEqual(['维生', '生素', '素a', 'a', 'a补', '补充']);
  expect(sequenceOf('5g网络 35分钟 一, b')).toEqual(['5g', '5g网', '网络', '35', '分钟', '一', 'b']);
});
