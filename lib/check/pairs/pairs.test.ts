import { describe, expect, it } from 'vitest';
import { mismatch } from '../numbers/mismatch.ts';
import { differingDay, differingWeekday } from '../wording/weekdays.ts';
import { differingCurrency } from './currency.ts';
import { cutOff, muchShorter } from './cut-off.ts';
import { leftInEnglish, wrongLanguage } from './languages-swapped.ts';
import { shiftedBlocks } from './shifted.ts';
import { differingMonth, differingTime } from './times.ts';

describe('numbers', () => {
  const differing = (en: string, zh: string) => {
    const found = mismatch(en, zh);
    return found && `${found.en.written} / ${found.zh.written}`;
  };
  it.each<[string, string, string]>([
    ['It takes 35 minutes.', '需时53分钟。', '35 / 53'],
    ['It takes 35 minutes.', '需时五十三分钟。', '35 / 五十三'],
    ['It rose by 12.5 percent.', '上涨125%。', '12.5 percent / 125%'],
    ['Some 150,000 people ride it.', '乘客约1.5万人。', '150,000 / 1.5万'],
    ['more than 600 million yuan', '超过60亿元', '600 million / 60亿'],
    ['It cost £5m in 2016.', '2016年花了50万英镑。', '£5m / 50万'.replace('£', '')],
    ['founded in 1998', '成立于1989年', '1998 / 1989'],
    ['a 2-km walk', '走200米', '2 / 200'],
    ['1.5 tonnes', '150公斤', '1.5 / 150'],
    ['Call 2345 6789.', '请拨23456780。', '2345 / 23456780'],
  ])('%s %s', (en, zh, right) => expect(differing(en, zh)).toBe(right));
  it.each<[string, string]>([
    ['more than 600 million yuan', '超过6亿元'],
    ['in the 1990s', '上世纪90年代'],
    ['at 6:30 p.m.', '18时30分'],
    ['twenty-three buses', '23辆巴士'],
    ['It leaves at 10.15.', '10点15分开车。'],
    ['5 miles away', '8公里外'],
    ['over 500,000 people', '超过 50 多万人'],
    ['two of the 35', '35个中的两个'],
    ['the 19th congress', '十九大'],
    ['10km deep', '深10千米'],
    ['a 054A frigate', '一艘054A型护卫舰'],
    ['He is 40.', '他已到不惑之年。'],
    ['half a billion dollars', '5亿美元'],
    ['30 percent', '三成'],
    ['1.52 billion mu of 28 kinds', '二十八种，十五点二亿亩'],
    ['a 2-km walk', '走2000米'],
    ['1.5 tonnes', '1500公斤'],
    ['500 g', '1斤'],
    ['30 cm', '0.3米'],
    ['48 hours', '2天'],
    ['5,000 mu', '333公顷'],
    ['Call +852 2345 6789.', '请拨23456789。'],
    ['Call 2345-6789.', '请拨2345 6789。'],
    ['11.11 sales', '双11促销'],
    ['he is 5’10” tall', '他高1.78米'],
  ])('the same: %s %s', (en, zh) => expect(differing(en, zh)).toBeUndefined());
});

it.each<[string, string, boolean]>([
  ['600 million yuan', '6亿美元', true],
  ['$5 million', '500万欧元', true],
  ['5 million dollars', '500万元', false],
  ['HK$45', '45港元', false],
  ['45 yuan', '45元人民币', false],
  ['45 Hong Kong dollars', '45美元', true],
  ['A$45', '45美元', true],
  ['S$45', '45新元', false],
  ['45 baht', '45泰铢', false],
  ['45 baht', '45元', true],
  ['He won 45 yen', '他赢了45日元', false],
  ['45 million won', '4500万日元', true],
  ['a pound of tea', '一磅茶', false],
])('currencies: %s %s', (en, zh, isWrong) => expect(differingCurrency(en, zh) !== undefined).toBe(isWrong));

describe('元 for dollars of a place', () => {
  it('is yuan to readers of Simplified, where the amount is the same', () => {
    expect(differingCurrency('The fare is HK$45.', '车费45元。')).toEqual({
      at: 2,
      wrong: '45元 are yuan to readers, HK$45 in the English',
      right: '45港元, if the English is right',
    });
    expect(differingCurrency('It costs MOP$4.5 now.', '现价4.5元。')?.right).toBe('4.5澳门元, if the English is right');
  });
  it.each([
    ['The fare is $45.', '车费45元。', ''],
    ['The fare is HK$45.', '车费41元。', ''],
    ['The fare is HK$45 million.', '车费4500万元。', ''],
    ['The fare is HK$45.', '车费45元。', '车费40港元（下同），后来45元。'],
    ['The fare is HK$45.', '车费45元。', '车费40港元，后来45元。'],
    ['The fare is HK$45.', '车费145元，1.45元。', ''],
  ])('but not %s %s', (en, zh, story) => expect(differingCurrency(en, zh, () => story || zh)).toBeUndefined());
});

it('days of the calendar and of the week', () => {
  expect(differingDay('on March 6, 2026', '2026年3月16日')).toMatchObject({ at: 5, wrong: '3月16日 here, March 6 in the English' });
  expect(differingDay('on 6 March', '3月6日')).toBeUndefined();
  for (const en of ['from 9 to 21 November 2025', 'on November 9–21', 'on 9 and 21 November', 'from November 9 through 21'])
    for (const zh of ['11月9日至21日', '11月9—21日', '11月9日、21日']) expect(differingDay(en, zh)).toBeUndefined();
  expect(differingWeekday('on Monday', '星期五的班车')).toMatchObject({ at: 0, right: '星期一, if the English is right' });
  expect(differingWeekday('on Friday', '周五')).toBeUndefined();
});

it.each<[string, string, string | undefined]>([
  ['At 9 p.m. it opened.', '晚上8时开通。', '9 p.m.'],
  ['At 9:30 it opened.', '9时20分开通。', '9:30'],
  ['It opened at 21:30.', '晚上9时30分开通。', undefined],
  ['It opened at 9.30am.', '上午9点半开通。', undefined],
  ['It opened at 9:15.', '早上9点一刻开通。', undefined],
  ['At 9 a.m. local time it opened.', '北京时间16时开通。', undefined],
  ['It won 3:2.', '3:1胜出。', undefined],
])('times of day: %s %s', (en, zh, time) => {
  const found = differingTime(en, zh);
  expect(found?.wrong.endsWith(`: ${time} in the English`)).toBe(time === undefined ? undefined : true);
});

it.each<[string, string, string | undefined]>([
  ['It opened in March.', '5月开通。', 'March'],
  ['It opened in October.', '十一月开通。', 'October'],
  ['It opened in December.', '十二月开通。', undefined],
  ['It may open.', '5月开通。', undefined],
  ['May is late.', '3月不早。', undefined],
  ['It opened in June.', '历时3个月。', undefined],
  ['It opened in June.', '农历五月开通。', undefined],
])('months: %s %s', (en, zh, month) => {
  const found = differingMonth(en, zh);
  expect(found?.wrong.endsWith(`: ${month} in the English`)).toBe(month === undefined ? undefined : true);
});

it('languages', () => {
  expect(wrongLanguage('从香港科学园出发', 'en')).toBe('zh');
  expect(wrongLanguage('The bus from the park takes long.', 'zh')).toBe('en');
  expect(wrongLanguage('Louis Vuitton Moët Hennessy', 'zh')).toBeUndefined();
  expect(wrongLanguage('The word 巴士 is from English', 'en')).toBeUndefined();
  expect(leftInEnglish('需时35分钟。The fare rose by 12.5 percent last year, to 45 yuan.')).toMatchObject({ at: 7 });
  expect(leftInEnglish('研究院（The Institute of the History of the City and of Trade）')).toBeUndefined();
  expect(leftInEnglish('《The Lord of the Rings and the Return of the King》')).toBeUndefined();
});

it('texts that stop in the middle', () => {
  expect(cutOff('钱和人，如今过河', 'zh', 'Money and people cross.')).toMatchObject({ at: 7 });
  expect(cutOff('他说，', 'zh', undefined)).toBeDefined();
  expect(cutOff('Money and people now', 'en', '钱和人过河了。')).toBeDefined();
  expect(cutOff('钱和人过河了”。', 'zh', 'Money crosses.')).toBeUndefined();
  expect(cutOff('桥', 'zh', 'A bridge')).toBeUndefined();
  expect(muchShorter('A sentence of some length. '.repeat(8), '一句短的话。')).toBe('zh');
  expect(muchShorter('A sentence of some length. '.repeat(8), '一句有些长度的话。'.repeat(8))).toBeUndefined();
});

it('translations that belong to other paragraphs', () => {
  const [a, b] = [
    { en: 'It takes 35 minutes and 45 yuan.', zh: '需时35分钟，票价45元。' },
    { en: 'In 2026, 11 stations opened.', zh: '2026年建成11个站。' },
  ];
  const body = (first: string, second: string) => [
    { type: 'paragraph' as const, en: a.en, zh: first },
    { type: 'paragraph' as const, en: b.en, zh: second },
  ];
  expect(shiftedBlocks(body(a.zh, b.zh))).toEqual([]);
  expect(shiftedBlocks(body(b.zh, a.zh))).toEqual([
    { block: 0, belongsTo: 1 },
    { block: 1, belongsTo: 0 },
  ]);
});
