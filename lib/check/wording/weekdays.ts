import type { Language } from '../../edition/languages.ts';
import { MONTHS } from '../months.ts';
import { around, type Finding } from './finding.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const [DAY, MONTH] = [`(?<weekday>${WEEKDAYS.join('|')})`, `(?<month>${MONTHS.join('|')})`];
const ENGLISH = [
  new RegExp(`${DAY},? (?:the )?${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\\d{4}))?`, 'g'),
  new RegExp(`${DAY},? (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? (?<year>\\d{4}))?`, 'g'),
  new RegExp(`${MONTH} (?<day>\\d{1,2})(?:, (?<year>\\d{4}))? ?\\(${DAY}\\)`, 'g'),
];
const CHINESE = [
  /(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{1,2})[日号](?:[（(，,]?)(?:星期|周|礼拜)(?<weekday>[一二三四五六日天])/gu,
];

/** A calendar day in a text, with its weekday. */
type Dated = {
  readonly at: number;
  readonly found: string;
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
};

function datesIn(text: string, language: Language): readonly Dated[] {
  if (!(language === 'en' ? /day\b/ : /月/).test(text)) return [];
  return (language === 'en' ? ENGLISH : CHINESE).flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index: at, 0: found, groups = {} }) => {
      const { year, month = '', day = '', weekday = '' } = groups as Readonly<Partial<Record<string, string>>>;
      return {
        ...{ at, found, day: Number(day), year: year === undefined ? undefined : Number(year) },
        month: language === 'en' ? MONTHS.indexOf(month) + 1 : Number(month),
        weekday: language === 'en' ? WEEKDAYS.indexOf(weekday) : '日一二三四五六'.indexOf(weekday.replace('天', '日')),
      };
    }),
  );
}

/**
 * Days that are no such weekday. A day without a year is looked at if it is near publication.
 * @param publishedAt without it only days with a year are looked at
 */
export function findWeekdays(text: string, language: Language, publishedAt: Date | undefined): readonly Finding[] {
  return datesIn(text, language).flatMap(({ at, found, year, month, day, weekday }) => {
    const meant = year ?? (publishedAt && nearbyYear(publishedAt, month, day));
    if (meant === undefined || weekday < 0) return [];
    const date = new Date(Date.UTC(meant, month - 1, day));
    if (date.getUTCMonth() !== month - 1) return [{ at, wrong: `${found}: there is no such day`, right: 'look it up' }];
    if (date.getUTCDay() === weekday) return [];
    const right = language === 'en' ? (WEEKDAYS[date.getUTCDay()] ?? '') : `星期${'日一二三四五六'.charAt(date.getUTCDay())}`;
    return [{ at, wrong: `${found}: it was no such weekday in ${meant}`, right: `it was ${right}, or the day is wrong` }];
  });
}

/** How far from publication news speaks of a day without its year, in milliseconds. */
const NEAR = 14 * 24 * 60 * 60 * 1000;

function nearbyYear(publishedAt: Date, month: number, day: number): number | undefined {
  const year = publishedAt.getUTCFullYear();
  return [year - 1, year, year + 1].find((one) => Math.abs(Date.UTC(one, month - 1, day) - publishedAt.getTime()) < NEAR);
}

/** The weekdays and calendar days of a text, for comparison with its translation. */
export function namedDays(text: string, language: Language): { weekdays: ReadonlySet<number>; days: ReadonlySet<string> } {
  if (language === 'en') {
    const days = [
      ...text.matchAll(
        new RegExp(
          `${MONTH} (?<day>\\d{1,2})\\b(?!\\d|,\\d)|\\b(?<before>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<second>${MONTHS.join('|')})`,
          'g',
        ),
      ),
    ];
    return {
      weekdays: new Set([...text.matchAll(new RegExp(`\\b${DAY}s?\\b`, 'g'))].map(({ groups }) => WEEKDAYS.indexOf(groups?.weekday ?? ''))),
      days: new Set(
        days.map(({ groups }) => `${MONTHS.indexOf(groups?.month ?? groups?.second ?? '') + 1}-${groups?.day ?? groups?.before}`),
      ),
    };
  }
  return {
    weekdays: new Set(
      [...text.matchAll(/(?:星期|周|礼拜)([一二三四五六日天])(?![一-鿿]*(?:年|部曲))/gu)].map(([, day = '']) =>
        '日一二三四五六'.indexOf(day.replace('天', '日')),
      ),
    ),
    days: new Set([...text.matchAll(/(\d{1,2})月(\d{1,2})[日号]/gu)].map(([, month, day]) => `${Number(month)}-${Number(day)}`)),
  };
}

/** A weekday in which two texts differ that say the same: each names one, and not the same. */
export function differingWeekday(en: string, zh: string): Finding | undefined {
  if (!/day\b/.test(en)) return undefined;
  const [english, chinese] = [namedDays(en, 'en').weekdays, namedDays(zh, 'zh').weekdays];
  const [first, second] = [[...english][0], [...chinese][0]];
  if (english.size !== 1 || chinese.size !== 1 || first === undefined || second === undefined || first === second) return undefined;
  const at = zh.search(/(?:星期|周|礼拜)[一二三四五六日天]/u);
  return {
    at,
    wrong: `${around(zh, at, 3)}: ${WEEKDAYS[first]} in the English`,
    right: `星期${'日一二三四五六'.charAt(first)}, if the English is right`,
  };
}

/** Days from one to another, or several of one month: 9 to 21 November, November 9–21, 11月9日至21日. */
const SEVERAL = [
  new RegExp(`\\d{1,2}(?:st|nd|rd|th)?,? ?(?:to|and|until|through|[-–—]) ?\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTHS.join('|')})\\b`),
  new RegExp(`(?:${MONTHS.join('|')}) \\d{1,2}(?:st|nd|rd|th)?,? ?(?:to|and|until|through|[-–—]) ?\\d{1,2}\\b(?!,?\\d)`),
  /月\d{1,2}[日号]?(?:至|到|和|及|与|[-–—~～、])\d{1,2}[日号]/u,
];

/** A day of the calendar in which two texts differ that say the same: each names one, and not the same. */
export function differingDay(en: string, zh: string): Finding | undefined {
  if (!zh.includes('月') || SEVERAL.some((days) => days.test(en) || days.test(zh))) return undefined;
  const [english, chinese] = [namedDays(en, 'en').days, namedDays(zh, 'zh').days];
  const [first, second] = [[...english][0], [...chinese][0]];
  if (english.size !== 1 || chinese.size !== 1 || first === undefined || second === undefined || first === second) return undefined;
  const [month, day] = first.split('-');
  const at = zh.search(/\d{1,2}月\d{1,2}[日号]/u);
  return { at, wrong: `${second.replace('-', '月')}日 here, ${MONTHS[Number(month) - 1]} ${day} in the English`, right: 'which is right?' };
}
