import { expect, it } from 'vitest';
import { odditiesIn } from './oddities.ts';

const said = (text: string) => odditiesIn(text).map(({ at, level, wrong, right }) => `${level} ${at} ${wrong}  ${right}`);

it.each([
  ['灯\ud83c', 'error 1 \\ud83c is half a character  write the whole character again, or take this half away'],
  ['横琴\u200b口岸', 'warning 2 横琴▯口岸: U+200B (zero width space) cannot be seen  横琴口岸'],
  ['inter\u00adnet', 'warning 5 nter▯net: U+00AD (soft hyphen) cannot be seen  take it away, unless the word may be divided here'],
  [
    'a\u202eb',
    'error 1 a▯b: U+202E (right-to-left override) turns the words after it round  take it away: words of the other direction are set right without it',
  ],
  [
    '\u2067a',
    'warning 0 ▯a: U+2067 (right-to-left isolate) cannot be seen  take it away: words of the other direction are set right without it',
  ],
  ['看⻓江', 'warning 1 看⻓江: ⻓ is U+2ED3, which only looks like 长  看长江'],
  ['\uf9c1法', 'warning 0 \uf9c1法: \uf9c1 is U+F9C1, which only looks like 療  療法'],
  ['他说﹁走', 'warning 2 他说﹁走: ﹁ is U+FE41, which only looks like 「  他说「走'],
  ['他﹐她', 'warning 1 他﹐她: ﹐ is U+FE50, which only looks like ，  他，她'],
  ['他｡', 'warning 1 他｡: ｡ is U+FF61, which only looks like 。  他。'],
  ['a\u2800b', 'warning 1 a▯b: ▯ is U+2800, which only looks like a space  a b'],
  ['tide\u0000s', 'warning 4 tide▯s: U+0000 is a control character  take it away: no reader gets it'],
  ['it\u0092s', 'warning 2 it▯s: U+0092 is a control character  it’s'],
  ['渡轮\n重返', 'warning 2 渡轮⏎重返: a line break inside a text  write the text on one line'],
  ['a\tb', 'warning 1 a⏎b: a tab inside a text  write the text on one line'],
  ['\ue000', 'warning 0 ▯: U+E000 is in no font that readers have  write what it stands for'],
])('%j', (text, line) => expect(said(text)).toEqual([line]));

it('a character is told of once, with how often it is there', () =>
  expect(said('一\u200b二\u200b三')).toEqual([
    'warning 1 一▯二三: U+200B (zero width space) cannot be seen (2 times in this text)  一二三',
  ]));

it.each(['\u034f', '\u061c', '\u115f', '\u1160', '\u17b4', '\u180b', '\u180e', '\u2061', '\u3164', '\uffa0', '\u{e0041}'])(
  '%j cannot be seen',
  (unseen) => expect(said(`ab${unseen}cd`)).toEqual([expect.stringMatching(/^warning 2 ab▯cd: U\+.* cannot be seen {2}abcd$/)]),
);

it.each(['⠃⠀⠗', '👩‍👩‍👧 می‌خواهم 葛\u{e0100}城', '“（Ａ）”……——', 'Zhu\u0304', ' a \n', '100\u00a0km\u3000x'])('nothing is said of %j', (text) =>
  expect(odditiesIn(text)).toEqual([]),
);
