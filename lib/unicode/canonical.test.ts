import { describe, expect, it } from 'vitest';
import { canonicalName, canonicalText } from './canonical.ts';

describe('what is read as one thing', () => {
  it.each([
    ['half a surrogate pair', 'night \ud83c', 'night \ufffd'],
    ['zero width spaces', '横琴\u200b口岸 Qian\u200bshan', '横琴口岸 Qianshan'],
    ['joiners, marks and a byte order mark', '莲花\u200d大桥，金湾\u2060渔港，\u200e三灶\u200f\ufeff', '莲花大桥，金湾渔港，三灶'],
    ['blank letters', 'a\u3164\u115fb', 'ab'],
    ['tags that are no flag', 'a\u{e0061}\u{e0062}', 'a'],
    ['embeddings and isolates', '\u202aC:\u202c \u2067x\u2069', 'C: x'],
    ['radicals of both blocks', '⻓江⼤桥⻔⼝', '长江大桥门口'],
    ['compatibility ideographs', '\uf9c1\u{2f80f}', '\u7642\u5154'],
    ['punctuation of vertical lines', '他说︰﹁走﹂︵﹃好﹄︶', '他说：「走」（『好』）'],
    ['punctuation of small and half width', '他﹐她﹒｢走｡｣', '他，她．「走。」'],
    ['the blank of Braille', 'a\u2800b', 'a b'],
    ['decomposed letters', 'Zhu\u0304 Cafe\u0301 Nguye\u0302\u0303n', 'Zhū Café Nguyễn'],
    ['control characters', 'ti\u0000de\b \ufffe\u007fx', 'tide x'],
    ['signs of Windows-1252 read as Latin-1', 'it\u0092s', 'it’s'],
    ['tabs', 'a\tb', 'a b'],
    ['line breaks of English', 'boat\nleft\r\nat\u2028six\u0085sharp\vnow', 'boat left at six sharp now'],
    ['line breaks of Chinese', '黎明\n离岸，\n  乘客\r\n挥手。\n“好”\n“坏”', '黎明离岸，乘客挥手。“好”“坏”'],
    ['line breaks beside both', '共3\n艘，\nStar\n Ferry', '共3 艘，Star Ferry'],
    ['line breaks beside marks of Markdown', '**强**\n调[链\n接](/a/b)\n后', '**强**调[链接](/a/b)后'],
    ['English after Chinese quotation marks', '《红》\nand', '《红》 and'],
  ])('%s', (_, written, read) => expect(canonicalText(written)).toBe(read));
});

describe('what stays', () => {
  it.each([
    ['full-width punctuation and letters', '“（ＡＢＣ）”：，。！？……——《》①㎡'],
    ['emoji', '👩‍👩‍👧 ❤️‍🔥 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ☺︎ 👍🏽 🇭🇰'],
    ['joiners of Persian and Hindi', 'می‌خواهم क्‍ष'],
    ['direction marks beside Hebrew', 'שלום\u200f!'],
    ['breaks of Thai', 'ไทย\u200bคำ'],
    ['forms of ideographs and signs', '葛\u{e0100}城，\ufe00'],
    ['soft hyphens inside of words', 'inter\u00adnational'],
    ['Braille with its blanks', '⠃\u2800⠗'],
    ['spaces of other kinds', '标题\u3000副题 100\u00a0km 1\u202f000'],
    ['CJK of a compatibility block that is no duplicate', '\ufa0e\ufa11'],
  ])('%s', (_, text) => expect(canonicalText(text)).toBe(text));

  it('names have no soft hyphens, so that they can be compared', () => expect(canonicalName('Bay\u00adward')).toBe('Bayward'));
});

it('the canonical form of any text is well-formed, and its own canonical form', () => {
  const signs = [
    'a',
    '中',
    '，',
    '\u200d',
    '\u200b',
    '\u00ad',
    '👩',
    '\ufe0f',
    '\n',
    ' ',
    '\ud83c',
    '⻓',
    'é',
    '\u0301',
    'م',
    '\u200c',
    '*',
    '\u2060',
  ];
  for (let seed = 1; seed < 4000; seed++) {
    let state = seed;
    const text = Array.from({ length: 6 }, () => signs[(state = (state * 48271) % 2147483647) % signs.length]).join('');
    const once = canonicalText(text);
    expect(once.isWellFormed()).toBe(true);
    expect([text, canonicalText(once)]).toEqual([text, once]);
  }
});

it('reading a text takes time in proportion to its length', () => {
  const started = performance.now();
  for (const sign of [' ', '\n', '\u200b', '*\n', '中\n', '\u200d👩']) canonicalText(`x${sign.repeat(20_000)}x`);
  expect(performance.now() - started).toBeLessThan(3000);
});
