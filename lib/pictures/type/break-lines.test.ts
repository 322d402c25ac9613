import { describe, expect, it } from 'vitest';
import type { Locale } from '../../edition/locale.ts';
import { breakLines, breaksOf, type Kind } from './break-lines.ts';

/** A rough width, good enough to break lines: Han and full-width punctuation are an em wide, all else is half an em. */
const widthOf = (line: string) =>
  [...line].reduce((sum, character) => sum + (/[\p{Script=Han}\u3000-\u303f\uff00-\uff60“”—…]/u.test(character) ? 1 : 0.5), 0);

const broken = (text: string, locale: Locale, kind: Kind, width: number) =>
  breakLines({ text, locale, kind, breaks: breaksOf(text, locale, kind) }, width, widthOf);

describe('a headline', () => {
  it.each<[Locale, number, string, string[]]>([
    // The shortest and the longest of the demo paper
    ['zh', 6, '退潮', ['退潮']],
    ['en', 10, 'Low tide', ['Low tide']],
    ['zh', 12, '45、35、31：一家一点，画出湾区实验室', ['45、35、31：一家一点，', '画出湾区实验室']],
    ['zh', 12, '一种以朝代命名的字体，还可能认错了朝代', ['一种以朝代命名的字体，', '还可能认错了朝代']],
    ['zh-hant', 12, '一種以朝代命名的字體，還可能認錯了朝代', ['一種以朝代命名的字體，', '還可能認錯了朝代']],
    ['zh', 12, '深中通道首年，分走珠江口五分之一车流', ['深中通道首年，', '分走珠江口五分之一车流']],
    [
      'en',
      12,
      'New link took a fifth of the estuary’s traffic in its first year',
      ['New link took a fifth', 'of the estuary’s traffic', 'in its first year'],
    ],
    [
      'en',
      13,
      'A bridge of 55 kilometres that stops to become a tunnel',
      ['A bridge of 55 kilometres', 'that stops to', 'become a tunnel'],
    ],
    // A clause ends a line even where another break is more even
    ['zh', 12, '榜首的底气，在一趟35分钟的巴士上', ['榜首的底气，', '在一趟35分钟的巴士上']],
    // No word is alone on the last line
    ['en', 20, 'The trees that bloom before they leaf', ['The trees that bloom before they leaf']],
    ['en', 17, 'The trees that bloom before they leaf', ['The trees that bloom', 'before they leaf']],
    // A compound may break after its dash, a short one may not
    ['en', 12, 'The Shenzhen–Guangzhou cluster', ['The Shenzhen–', 'Guangzhou cluster']],
    ['en', 7, 'A 35-minute bus', ['A 35-minute', 'bus']],
  ])('%s, %d em: %s', (locale, width, text, lines) => expect(broken(text, locale, 'headline', width)).toEqual(lines));

  it('cannot be broken if a word is wider than the line; the caller then tries a smaller size', () => {
    expect(broken('Incomprehensibilities', 'en', 'headline', 5)).toBeUndefined();
    expect(broken('粤港澳大湾区', 'zh', 'headline', 2)).toBeUndefined();
  });
});

describe('running text', () => {
  it.each<[Locale, number, string, string[]]>([
    ['zh', 5, '他说好的，我们走', ['他说好的，', '我们走']],
    ['zh', 5, '这是他的第12次', ['这是他的', '第12次']],
    ['zh', 7, '全程一共要走55公里路', ['全程一共要走', '55公里路']],
    ['zh', 7, '全程一共走了55公里路', ['全程一共走了', '55公里路']],
    ['zh', 5, '我们去看Bayward吧', ['我们去看', 'Bayward吧']],
    ['en', 8, 'It takes 35 minutes', ['It takes', '35 minutes']],
    ['en', 8, 'The opening by Dr Chan', ['The opening by', 'Dr Chan']],
  ])('%s, %d em: %s', (locale, width, text, lines) => expect(broken(text, locale, 'running', width)).toEqual(lines));

  it.each<[Locale, string]>([
    ['zh', '“深圳—香港—广州”集群没有一项单项第一，却拿了总分第一。把它送上榜首的，是城市之间的“管道”；真正该量的，也是这些管道。'],
    ['zh-hant', '他們寫「你好」，再寫（慢慢地）《千字文》：等等……再說一遍吧——一共55公里，第12次，用了3.5億元。'],
  ])('in %s no line begins or ends with what it must not, whatever its measure', (locale, text) => {
    for (let width = 8; width <= 30; width += 0.5) {
      const lines = broken(text, locale, 'running', width) ?? [];
      expect(lines.join('')).toBe(text);
      for (const line of lines.slice(1)) expect(line, `${width} em`).not.toMatch(/^[，。、：；！？）》」』”’…—%]/);
      for (const line of lines.slice(0, -1)) expect(line, `${width} em`).not.toMatch(/[（《「『“‘]$|第$|\d$/);
    }
  });
});
