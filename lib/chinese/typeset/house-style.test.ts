import { describe, expect, it } from 'vitest';
import zh from '../../../messages/zh.json';
import { slips } from './house-style.ts';

const found = (text: string, locale: 'en' | 'zh') => slips(text, locale).map(({ wrong, right }) => `${wrong} > ${right}`);

describe('slips in Chinese', () => {
  it.each([
    ['论文用 PDF 发表', ['文用 PD > 文用PD', 'DF 发表 > DF发表']],
    ['第一、 第二', ['一、 第二 > 一、第二']],
    ['他说,好.', ['他说,好. > 他说，好.', ',好. > ,好。']],
    ['深圳(香港)', ['深圳(香港 > 深圳（香港', '香港) > 香港）']],
    ['他说"好"', ['他说"好" > 他说“ or ”好"', '"好" > "好“ or ”']],
    ['等等…', ['等等… > 等等……']],
    ['一--二', ['一--二 > 一——二']],
    ['粤-港', ['粤-港 > 粤—港']],
  ])('%s', (text, expected) => expect(found(text, 'zh')).toEqual(expected));

  it.each(['一趟35分钟的巴士', '2025年10月21日 09:20', '“深圳—香港—广州”集群', '他说：“一、二……三——四。”', '比分3:2', '1.5万名'])(
    'none in %s',
    (text) => expect(found(text, 'zh')).toEqual([]),
  );
});

describe('slips in English', () => {
  it.each([
    ["the park's own", ["rk's > rk’s"]],
    ['"Yes"', ['"Ye > “ or ”Ye', 'es" > es“ or ”']],
    ['wait... no -- yes', ['it... n > it… n', 'o -- y > o — y']],
  ])('%s', (text, expected) => expect(found(text, 'en')).toEqual(expected));

  it.each(['the park’s own “branch”', 'a 35-minute bus', '6 feet'])('none in %s', (text) => expect(found(text, 'en')).toEqual([]));
});

it('the interface keeps to it too', () => {
  const DUAL = /^\p{Script=Han}+ \w+$/u; // a label in both scripts: 语言 Language
  const texts = (value: object): string[] =>
    Object.values(value).flatMap((entry) => (typeof entry === 'string' ? [entry] : texts(entry as object)));
  const chinese = texts(zh).filter((text) => !DUAL.test(text));
  expect(chinese.length).toBeGreaterThan(60);
  for (const text of chinese) expect(found(text.replace(/<\/?\w+>|\{\w+\}/g, ''), 'zh'), text).toEqual([]);
});
