import { around, type Finding } from '../wording/finding.ts';
import { MONTHS } from '../months.ts';

/** A time of day as two texts may have it in common: in minutes of a half day, since one of them may count 24 hours. */
const HALF_DAY = 12 * 60;

const ENGLISH = /(?<![\d:.$€£])(\d{1,2})(?:[:.](\d{2}))?\s?[ap]\.?m\b\.?|(?<![\d:.])([01]?\d|2[0-3]):([0-5]\d)(?![\d:]|\s?[ap]\.?m\b)/gi;
const CHINESE =
  /(?<![\d:：.])(?:(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|夜里|深夜)(\d{1,2})(?:[时点](?:(\d{1,2})分|(半)|(一刻))?|[:：](\d{2}))|([01]?\d|2[0-3])(?:时(?:([0-5]?\d)分)?(?![段代候期空间尚装机])|[:：]([0-5]\d)(?![\d:：比])))/gu;

/** Where clocks differ, or a time is a score or a length. */
const OTHER_CLOCK = /local time|beijing time|\b(?:GMT|UTC|E[SD]T|BST|P[SD]T|HKT)\b|当地时间|北京时间|时差|小时|分钟前|比分|\bscore/i;

const minutesOf = (hours: string | undefined, minutes: string | undefined) => (Number(hours) * 60 + Number(minutes ?? 0)) % HALF_DAY;

/** A time of day in which two texts differ that say the same: each names one, and not the same. */
export function differingTime(en: string, zh: string): Finding | undefined {
  const [one, ...others] = en.matchAll(ENGLISH);
  const [same, ...more] = zh.matchAll(CHINESE);
  if (!one || !same || others.length + more.length > 0 || OTHER_CLOCK.test(en) || OTHER_CLOCK.test(zh)) return undefined;
  const english = minutesOf(one[1] ?? one[3], one[2] ?? one[4]);
  const [, named, minutes, half, quarter, colon, plain, plainMinutes, plainColon] = same;
  const chinese = minutesOf(named ?? plain, half ? '30' : quarter ? '15' : (minutes ?? colon ?? plainMinutes ?? plainColon));
  if (english === chinese) return undefined;
  return { at: same.index, wrong: `${around(zh, same.index, same[0].length)}: ${one[0].trim()} in the English`, right: 'which is right?' };
}

/** "May" and "March" are words too, and begin sentences. */
const MONTH = new RegExp(`(?<=\\p{Ll}[,;]? |\\d )(?:${MONTHS.join('|')})\\b`, 'gu');
const CHINESE_MONTH = /(?<![\d第])(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?![饼球亮色票刊薪租供])/gu;
const LUNAR = /农历|阴历|旧历|正月|腊月|冬月|闰|蜜月|岁月|\bmonths?\b|\blunar/iu;

/** A month in which two texts differ that say the same: each names one, and not the same. */
export function differingMonth(en: string, zh: string): Finding | undefined {
  if (LUNAR.test(en) || LUNAR.test(zh)) return undefined;
  const english = new Set(en.match(MONTH));
  const chinese = new Map([...zh.matchAll(CHINESE_MONTH)].map(({ index, 1: month = '' }) => [monthOf(month), index]));
  const [[month, at] = [0, 0]] = chinese;
  const [name = ''] = english;
  if (english.size !== 1 || chinese.size !== 1 || MONTHS.indexOf(name) + 1 === month) return undefined;
  return { at, wrong: `${around(zh, at, 2)}: ${name} in the English`, right: 'which is right?' };
}

const CHINESE_MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const monthOf = (month: string) => Number(month) || CHINESE_MONTHS.indexOf(month) + 1;
