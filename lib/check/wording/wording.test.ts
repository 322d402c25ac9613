import { describe, expect, it } from 'vitest';
import { findDoubled } from './doubled.ts';
import type { Finder } from './finding.ts';
import { findMisspelt } from './misspelt.ts';
import { findMojibake } from './mojibake.ts';
import { findPlaceholders } from './placeholder.ts';
import { findQuotes } from './quotes.ts';
import { findTraditional } from './traditional-characters.ts';
import { findWeekdays } from './weekdays.ts';

/** What is found, as place, wrong and right. */
const said = (find: Finder, language: 'en' | 'zh') => (text: string) =>
  find(text, language).map(({ at, wrong, right }) => `${at} ${wrong} > ${right}`);

describe('words that stand twice', () => {
  it.each<[string, string]>([
    ['出发的的巴士', '2 出发的的巴士: 的 stands twice > keep one'],
    ['科研经费科研经费超过', '0 科研经费科研经费: it stands twice > 科研经费'],
    ['我们我们已经', '0 我们我们: it stands twice > 我们'],
  ])('%s', (text, right) => expect(said(findDoubled, 'zh')(text)).toEqual([right]));
  it.each([
    '的的确确',
    '不了了之',
    '实实在在的',
    '现在在香港',
    '是是非非',
    '研究研究再说',
    '一个一个地数',
    '哈哈哈哈',
    '目的的一部分',
    '等等',
    '星星点点',
  ])('not %s', (text) => expect(said(findDoubled, 'zh')(text)).toEqual([]));
  it('in English', () => {
    expect(said(findDoubled, 'en')('over the the bridge')).toEqual(['5 the the: the same word twice > the']);
    for (const text of ['a a bridge', 'the AM will has has', 'He she she saw']) expect(said(findDoubled, 'en')(text)).toHaveLength(1);
    for (const text of [
      'vitamin A a day',
      'Will will come',
      'The will will be read',
      'He had had enough.',
      'I know that that is so.',
      'Bora Bora',
      'a very, very long time',
      'the The Hague'.slice(4),
    ])
      expect(said(findDoubled, 'en')(text)).toEqual([]);
  });
});

describe('a wrong encoding', () => {
  it.each<[string, string]>([
    ['â€œWe have', '“'],
    ['cafÃ© on the quay', 'é'],
    ['it itâ€™s', '’'],
    ['ä¸­æ–‡', '中文'],
    ['锟斤拷', 'copy the text again, as UTF-8'],
  ])('%s', (text, right) => expect(findMojibake(text, 'en').map((one) => one.right)).toEqual([right]));
  it.each(['café in São Paulo', 'CAFÉ”', 'Ærø', '“Über”', '10 °C', '£5 – €6'])('not %s', (text) =>
    expect(findMojibake(text, 'en')).toEqual([]),
  );
});

describe('placeholders', () => {
  it.each(['to TK yuan', 'TKTK', 'TBC', 'a TODO', 'xxxx people', '[caption to come]', 'Who???', 'Lorem ipsum'])('%s', (text) =>
    expect(findPlaceholders(text, 'en')).toHaveLength(1),
  );
  it.each(['the fare is ___ yuan', 'NaN percent', 'Dear ${name}', '[object Object]', 'Here is the translation: The'])(
    'left by a program: %s',
    (text) => expect(findPlaceholders(text, 'en')).toHaveLength(1),
  );
  it.each(['票价＿＿元', 'undefined元', '以下是翻译：巴士', '作为一个AI语言模型，我'])('left by a program: %s', (text) =>
    expect(findPlaceholders(text, 'zh')).toHaveLength(1),
  );
  it.each(['It began: “As an AI language model, I', 'an undefined term', 'Nan', 'snake_case', 'the US$ price'])(
    'no program left %s',
    (text) => expect(findPlaceholders(text, 'en')).toEqual([]),
  );
  it.each(['【待补】', '票价（待补充）元', 'XX元', '【配图】', 'X年X月', '【此处插入表格】', '（待核实）'])('%s', (text) =>
    expect(findPlaceholders(text, 'zh')).toHaveLength(1),
  );
  it.each(['flight TK 72', 'XXX Corps', 'Really?'])('not %s', (text) => expect(findPlaceholders(text, 'en')).toEqual([]));
  it.each(['消息有待核实', '【本报讯】', '（图）', '地点待定', '等待补给'])('not %s', (text) =>
    expect(findPlaceholders(text, 'zh')).toEqual([]),
  );
});

describe('quotation marks and brackets', () => {
  const alone = { before: '', after: '', other: undefined };
  const quotes = (text: string, around: object = {}) =>
    findQuotes(text, () => ({ ...alone, ...around })).map(({ at, wrong }) => `${at} ${wrong}`);
  it.each<[string, string]>([
    ['“We have completed it, he said.', '0 “We h: “ is not closed'],
    ['”我们建成了。“他说。', '0 ”我们建成: quotation marks turned the wrong way round'],
    ['“我们建成“11个”终端。”他说', '5 我们建成“11个”: “ ” inside “ ”'],
    ['票价（45元上涨', '2 票价（45元上: （ is not closed'],
    ['as in 1990 ”.', '11 990 ”.: ” closes nothing'],
  ])('%s', (text, right) => expect(quotes(text)).toEqual([right]));
  it.each(['“Yes,” he said. “No.”', '“他说‘好’。”', '（一）《红楼梦》', '1) one, b) two', 'the park’s (old) bus', '（见图2)'])(
    'not %s',
    (text) => expect(quotes(text)).toEqual([]),
  );
  it('a quotation that goes on in the next paragraph, or breaks off in both languages', () => {
    expect(quotes('“One.', { after: '“Two.”' })).toEqual([]);
    expect(quotes('two.”', { before: '“One' })).toEqual([]);
    expect(quotes('“一。', { other: '“One.' })).toEqual([]);
    expect(quotes('“一。', { other: '“One.”' })).toHaveLength(1);
  });
});

describe('Chinese characters', () => {
  it.each<[string, string[]]>([
    ['11个实驗终端', ['4 11个实驗终端: 驗 is Traditional > 11个实验终端']],
    ['實驗終端已經建成', []],
    ['他读了「號外」雜誌', ['7 「號外」雜誌: 雜 is Traditional > 「號外」杂誌', '8 號外」雜誌: 誌 is Traditional > 號外」雜志']],
    ['乾隆后里著名于', []],
  ])('%s', (text, right) => expect(said(findTraditional, 'zh')(text)).toEqual(right));
  it('misspelt words, and not words beside each other', () => {
    expect(said(findMisspelt, 'zh')('科研径费已迫不急待')).toEqual([
      '2 科研径费已迫不急: a wrong character in 径费 > 经费',
      '5 研径费已迫不急待: a wrong character in 迫不急待 > 迫不及待',
    ]);
    for (const text of ['他自己经历的路径费用', '巡逻警查证', '过渡假期', '录像征集', '那时候爵士乐'])
      expect(said(findMisspelt, 'zh')(text)).toEqual([]);
    expect(said(findMisspelt, 'zh')('大桥像征合谐')).toHaveLength(2);
  });
});

describe('days', () => {
  const weekdays = (text: string, language: 'en' | 'zh', at?: string) =>
    findWeekdays(text, language, at === undefined ? undefined : new Date(at)).map(({ wrong, right }) => `${wrong} > ${right}`);
  it('that are no such weekday', () => {
    expect(weekdays('On Monday, March 6, 2026, it', 'en')).toEqual([
      'Monday, March 6, 2026: it was no such weekday in 2026 > it was Friday, or the day is wrong',
    ]);
    expect(weekdays('2026年3月6日（星期一）', 'zh')).toEqual([
      '2026年3月6日（星期一: it was no such weekday in 2026 > it was 星期五, or the day is wrong',
    ]);
    expect(weekdays('on Monday, February 30, 2026', 'en')).toEqual(['Monday, February 30, 2026: there is no such day > look it up']);
    expect(weekdays('on Friday, 6 March 2026; 2026年3月6日，周五', 'en')).toEqual([]);
  });
  it('without a year, near publication only', () => {
    expect(weekdays('on Monday, March 6', 'en', '2026-03-07T00:00:00Z')).toHaveLength(1);
    expect(weekdays('on Monday, March 6', 'en', '2026-09-07T00:00:00Z')).toEqual([]);
  });
});
