import { describe, expect, it } from 'vitest';
import zh from '../../../messages/zh.json';
import { slips } from './house-style.ts';

const found = (text: string, locale: 'en' | 'zh') => slips(text, locale).map(({ wrong, right }) => `${wrong} > ${right}`);

describe('slips in Chinese', () => {
  it.each([
    ['论文用 PDF 发表', ['文用 PD > 文用PD', 'DF 发表 > DF发表']],
    ['第一、 第二', ['一、 第二 > 一、第二']],
    ['他说,好.', ['他说,好. > 他说，好.', ',好. > ,好。']],
    ['一 -- 二，三──四，五－－六', ['一 -- 二， > 一——二，', '，三──四， > ，三——四，', '，五－－六 > ，五——六']],
    ['礼 (数年) 。', ['礼 (数年 > 礼（数年', '数年) 。 > 数年）。']],
    ['他 ，（ 她 ）\u2009走', ['）\u2009走 > ）走', '他 ，（ > 他，（', '，（ 她 > ，（她', '她 ） > 她）']],
    ['他说＂走＂', ['他说＂走＂ > 他说“ / ”走＂', '＂走＂ > ＂走“ / ”']],
    ['深圳(香港)', ['深圳(香港 > 深圳（香港', '香港) > 香港）']],
    ['在𠮷野家,他说', ['野家,他说 > 野家，他说']],
    ['去𠮷二,他说', ['𠮷二,他说 > 𠮷二，他说']],
    ['他说"好"', ['他说"好" > 他说“ / ”好"', '"好" > "好“ / ”']],
    ['等等…', ['等等… > 等等……']],
    ['一--二', ['一--二 > 一——二']],
    ['周一-周五，5月-7月', ['周一-周五 > 周一—周五', '5月-7月 > 5月—7月']],
    ['笑梗 - 中年人', ['笑梗 - 中年 > 笑梗——中年']],
    ['杰夫?沃森说', ['杰夫?沃森 > 杰夫·沃森']],
    ['真的吗?我不信', ['的吗?我不 > 的吗？我不']],
    ['真的?', ['真的? > 真的？']],
    ['杰夫•沃森和卡尔・马什', ['杰夫•沃森 > 杰夫·沃森', '卡尔・马什 > 卡尔·马什']],
    ['杰夫.沃森', ['杰夫.沃森 > 杰夫· / 。沃森']],
    ['35分钟。。票价', ['分钟。。票价 > 分钟。票价']],
    ['35分钟。。，票价', ['分钟。。，票价 > 分钟。 / ，票价']],
    ['票价，，上涨，。', ['票价，，上涨 > 票价，上涨', '上涨，。 > 上涨， / 。']],
    ['等等。。。。。。', ['等等。。。。。。 > 等等……']],
    ['３５分钟（ＢＲＴ）', ['３５分钟 > 35分钟', '钟（ＢＲＴ） > 钟（BRT）']],
    ['只有４.３％。', ['只有４.３％。 > 只有4.3%。']],
    ['他说「好」。', ['他说「好」 > 他说“好」']],
  ])('%s', (text, expected) => expect(found(text, 'zh')).toEqual(expected));

  it.each([
    '一趟35分钟的巴士',
    '2025年10月21日 09:20',
    '“深圳—香港—广州”集群',
    '他说：“一、二……三——四。”',
    '比分3:2',
    '1.5万名',
    '吐鲁番-哈密盆地',
    '让-雅克·卢梭',
    '梅赛德斯-奔驰',
    '氨基酸-色氨酸',
    '真的？！',
    '他说：“好。”，又说',
  ])('none in %s', (text) => expect(found(text, 'zh')).toEqual([]));
});

describe('slips in English', () => {
  it.each([
    ["the park's own", ["rk's > rk’s"]],
    ['"Yes"', ['"Ye > “ / ”Ye', 'es" > es“ / ”']],
    ['wait... no -- yes', ['it... n > it… n', 'o -- y > o — y']],
    ['at most , they say', ['st , > st,']],
    ['Really ? “ Yes ”', ['ly ? > ly?', '“ Ye > “Ye', 'es ” > es”']],
    ['it`s said; it´s true', ['it`s > it’s', 'it´s > it’s']],
    ['the ‘90s and ‘tis', ['e ‘90 > e ’90', 'd ‘ti > d ’ti']],
    ['minutes.The fare,the bus', ['es.Th > es. Th', 're,th > re, th']],
    ['35 minutes.. The fare,, too', ['es.. T > es. T', 're,, t > re, t']],
    ['ＢＲＴ', ['ＢＲＴ > BRT']],
    ['yes ―― no──yes', ['s ―― n > s — n', 'no──ye > no—ye']],
  ])('%s', (text, expected) => expect(found(text, 'en')).toEqual(expected));

  it.each([
    'the park’s own “branch”',
    'a 35-minute bus',
    '6 feet',
    'Acme Inc., the U.S., 1,000 people',
    'at example.com',
    'wait… no',
    'No. 3 (a Ph.D.)',
    'the n---a word',
    'n----r',
    '<!-- note -->',
    'A --> B',
    '‘Yes,’ he said',
  ])('none in %s', (text) => expect(found(text, 'en')).toEqual([]));
});

it('the interface keeps to it too', () => {
  const DUAL = /^\p{Script=Han}+ \w+$/u; // a label in both scripts: 语言 Language
  const texts = (value: object): string[] =>
    Object.values(value).flatMap((entry) => (typeof entry === 'string' ? [entry] : texts(entry as object)));
  const chinese = texts(zh).filter((text) => !DUAL.test(text));
  expect(chinese.length).toBeGreaterThan(60);
  for (const text of chinese) expect(found(text.replace(/<\/?\w+>/g, '').replace(/\{\w+\}/g, '某'), 'zh'), text).toEqual([]);
});
