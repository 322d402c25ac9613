import { MONTHS } from '../../check/months.ts';
import { numberIn } from '../../check/numbers/chinese-numbers.ts';
import { type Span, weekAsked, weekdaysAsked } from './weekdays-asked.ts';
import { foldedText } from '../../chinese/fold.ts';

/** A pattern, and the periods that a match may mean, the likelier first. */
type Form = readonly [pattern: RegExp, periods: (part: (name: string) => number | undefined, today: string) => readonly Part[]];
/** A year, month and day; without a year the latest such day is meant. */
type Part = { readonly y?: number | undefined; readonly m?: number | undefined; readonly d?: number | undefined };

const MONTH = `(?<M>${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`)
  .join('|')
  .toLowerCase()}|sept)\\.?`;
const HAN_NUMBER = '[零〇一二三四五六七八九十]+';
const Y = '(?<y>\\d{4})';
const D = '(?<d>\\d{1,2})(?:st|nd|rd|th)?';
const HAN_MONTH = `(?<m>\\d{1,2}|${HAN_NUMBER})月`;
const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'u');
const named = (part: (name: string) => number | undefined): readonly Part[] => [{ y: part('y'), m: part('M') ?? part('m'), d: part('d') }];

/** The common forms of dates, in both languages and in digits. Whether 10/11 is a day of November or of October nobody can tell. */
const FORMS: readonly Form[] = [
  [whole('today|今天|今日'), (_, today) => [dayBefore(today, 0)]],
  [whole('yesterday|昨天|昨日|寻日|琴日'), (_, today) => [dayBefore(today, 1)]],
  [whole('day before yesterday|前天|前日'), (_, today) => [dayBefore(today, 2)]],
  [whole('this month|本月|这个月|今个月'), (_, today) => [{ ...monthBefore(today, 0) }]],
  [whole('last month|上月|上个月'), (_, today) => [{ ...monthBefore(today, 1) }]],
  [whole('this year|今年'), (_, today) => [{ y: yearOf(today) }]],
  [whole('last year|去年|上年|旧年'), (_, today) => [{ y: yearOf(today) - 1 }]],
  [whole(`${Y} ?[-/.年 ] ?(?<m>\\d{1,2}) ?[-/.月 ] ?(?<d>\\d{1,2})(?: ?[日号])?`), named],
  [whole('(?<y>(?:19|20|21)\\d\\d)(?<m>\\d\\d)(?<d>\\d\\d)'), named],
  [whole(`(?:(?<y>\\d{4}|\\d{2}|[零〇一二三四五六七八九]{4}) ?年 ?)?${HAN_MONTH} ?(?<d>\\d{1,2}|${HAN_NUMBER})(?: ?[日号])?`), named],
  [whole(`(?:(?<y>\\d{4}|[零〇一二三四五六七八九]{4}) ?年 ?)?${HAN_MONTH}份?`), named],
  [whole(`${D} ?(?:of )?[-/]?${MONTH}(?:[ ,/-]*(?<y>\\d{4}|\\d\\d))?`), named],
  [whole(`${MONTH}[ -/]?(?:the )?${D}(?:[ ,]+(?<y>\\d{4}|\\d\\d))?`), named],
  [whole(`${Y}[ ,/-]*${MONTH}[ ,/-]*${D}`), named],
  [
    whole(`${MONTH}[ ,/-]*(?:of )?${Y}|(?<y2>\\d{4})[ ,/-]*${MONTH.replace('<M>', '<M2>')}`),
    (part) => [{ y: part('y') ?? part('y2'), m: part('M') ?? part('M2') }],
  ],
  [whole(MONTH), named],
  [whole('(?<a>\\d{1,2}) ?[-/.] ?(?<b>\\d{1,2}) ?[-/.] ?(?<y>\\d{4}|\\d\\d)'), (part) => eitherWay(part('a'), part('b'), part('y'))],
  [whole('(?<a>\\d{1,2})[/-](?<b>\\d{1,2})'), (part) => eitherWay(part('a'), part('b'), undefined)],
  [whole('(?<m>\\d{1,2})[/-](?<y>\\d{4})'), named],
  [whole('(?<y>\\d{4})[-/.](?<m>\\d{1,2})'), named],
  [whole('(?<y>(?:19|20|21)\\d\\d) ?年?'), named],
];

const yearOf = (day: string): number => Number(day.slice(0, 4));
const eitherWay = (a: number | undefined, b: number | undefined, y: number | undefined): readonly Part[] => [
  { y, m: b, d: a },
  { y, m: a, d: b },
];

function dayBefore(today: string, days: number): Part {
  const [y, m, d] = new Date(Date.parse(`${today}T00:00:00Z`) - days * 24 * 3600_000).toISOString().slice(0, 10).split('-').map(Number);
  return { y, m, d };
}

function monthBefore(today: string, months: number): Part {
  const month = yearOf(today) * 12 + Number(today.slice(5, 7)) - 1 - months;
  return { y: Math.floor(month / 12), m: (month % 12) + 1 };
}

/** Weekdays beside a date: Tuesday, 21 October. */
const WEEKDAYS =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|tues|wed|thu|thur|thurs|fri|sat)\b|(?:星期|周|礼拜)[一二三四五六日天]/gu;

/** Words around a date that say nothing more: news of 21 October. */
const AROUND =
  /\b(?:news|stories|story|articles?|headlines?|papers?|newspapers?|editions?|archives?|published|what|happened|from|on|in|for|(?<!\d(?:st|nd|rd|th)? )of|(?<!month )the)\b|新闻|报道|消息|文章|稿件|报纸|发生了什么|发生什么|的|那天|当天|当日|全天/gu;

/**
 * The periods that a query may mean if it is a date and nothing else; days, months and years, as prefixes of days. Words may be
 * beside it, such as a weekday. Of a day without a year the latest is meant.
 * @param today 2025-10-24
 * @example datesAsked('10月21号的新闻', '2025-10-24') // ['2025-10-21']
 */
export function datesAsked(text: string, today: string): readonly string[] {
  const said = bareOf(text);
  const weekdays = weekdaysAsked(said, today);
  if (weekdays.length > 0) return weekdays;
  const bare = trimmed(said.replace(WEEKDAYS, ' '));
  for (const [pattern, periods] of FORMS) {
    const groups = pattern.exec(bare)?.groups;
    const isFound = pattern.test(bare);
    if (!isFound) continue;
    const part = (name: string) => valueOf(groups?.[name]);
    const found = [...new Set(periods(part, today).flatMap((one) => periodOf(one, today)))];
    if (found.length > 0 && !isWord(bare)) return found;
  }
  return [];
}

/** The days of the week that a query asks for and nothing else. @example weekOf('上周的新闻', '2025-10-24') // ['2025-10-13', '2025-10-19'] */
export const weekOf = (text: string, today: string): Span | undefined => weekAsked(bareOf(text), today);

/** A query without the words around a date, folded. */
const bareOf = (text: string): string => trimmed(foldedText(text).replaceAll('廿', '二十').replaceAll('卅', '三十').replace(AROUND, ' '));

const trimmed = (text: string): string => text.replace(/\s+/g, ' ').replace(/^[ ,.，。、()（）]+|[ ,.，。、()（）?？]+$/g, '');

/** Months that are also words. */
const isWord = (text: string): boolean => ['may', 'march', 'mar', 'sep', 'dec', 'jan'].includes(text);

function valueOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (/^\d+$/.test(written)) return Number(written);
  const month = MONTHS.findIndex((name) => name.toLowerCase().startsWith(written.replace('.', '').slice(0, 3)));
  return month >= 0 ? month + 1 : numberIn(written);
}

function periodOf({ y, m, d }: Part, today: string): string[] {
  const year = y === undefined || y >= 100 ? y : 2000 + y;
  if (m === undefined) return year === undefined ? [] : [String(year)];
  if (year !== undefined) return real([year, m, d]);
  const [latest] = [yearOf(today), yearOf(today) - 1].flatMap((one) => real([one, m, d])).filter((one) => one <= today);
  return latest === undefined ? [] : [latest];
}

/** A day or a month, if it exists. */
function real([y, m, d]: readonly [number, number, number | undefined]): string[] {
  const period = [String(y).padStart(4, '0'), ...[m, ...(d === undefined ? [] : [d])].map((n) => String(n).padStart(2, '0'))].join('-');
  const time = Date.parse(`${period}${d === undefined ? '-01' : ''}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(period) ? [period] : [];
}
