/** A period of days, with its first and its last: a week. */
export type Span = readonly [first: string, last: string];

const ENGLISH = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const HAN = '一二三四五六日';
const DAY = `(?<en>${ENGLISH.join('|')})|(?:周|星期|礼拜)(?<zh>[${HAN}天])`;
const SAYS_WHICH = '(?<which>this|last|past|previous|上上个?|上个?|这个?|本|今个?)';
const WEEKDAY = new RegExp(`^${SAYS_WHICH}? ?(?:${DAY})$`, 'u');
const WEEK = new RegExp(`^${SAYS_WHICH} ?(?:week|周|星期|礼拜)$`, 'u');

const DAY_LENGTH = 24 * 3600_000;
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const shifted = (day: string, days: number): string => new Date(timeOf(day) + days * DAY_LENGTH).toISOString().slice(0, 10);
/** 0 for Monday; weeks begin on it, in Chinese and by ISO 8601. */
const weekdayOf = (day: string): number => (new Date(timeOf(day)).getUTCDay() + 6) % 7;
const weeksBack = (which: string): number => (which.startsWith('上上') ? 2 : /^(?:this|这|本|今)/.test(which) ? 0 : 1);

/**
 * The days that a weekday means, the likelier first: the latest such day; with 上 or 这 that of last or this week. "Last Monday"
 * is the latest one before today or that of last week: people mean either. None that is yet to come.
 * @param text folded
 * @param today 2025-10-24
 */
export function weekdaysAsked(text: string, today: string): readonly string[] {
  const { which, en, zh } = WEEKDAY.exec(text)?.groups ?? {};
  const weekday = en === undefined ? HAN.indexOf(zh === '天' ? '日' : (zh ?? '?')) : ENGLISH.indexOf(en);
  if (weekday < 0) return [];
  const latest = shifted(today, -((weekdayOf(today) - weekday + 7) % 7));
  if (which === undefined) return [latest];
  const ofWeek = shifted(today, weekday - weekdayOf(today) - 7 * weeksBack(which));
  const before = latest === today ? shifted(today, -7) : latest;
  const meant = /^(?:last|past|previous)/.test(which) ? [before, ofWeek] : [ofWeek];
  return [...new Set(meant)].filter((day) => day <= today);
}

/** The week that is meant: last week, 上周, this week, 本周. */
export function weekAsked(text: string, today: string): Span | undefined {
  const { which } = WEEK.exec(text)?.groups ?? {};
  if (which === undefined) return undefined;
  const monday = shifted(today, -weekdayOf(today) - 7 * weeksBack(which));
  return [monday, shifted(monday, 6)];
}
