import { MONTHS } from '../../months.ts';
import { collect, type SourceRecord } from '../../parse.ts';
import type { Problem } from '../../problem.ts';
import type { Article } from '../../../record/schema/article.ts';
import { plainText } from '../../../record/inline.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Clocks of machines differ; nobody corrects a story a day ahead. */
const CLOCKS = DAY;
/** Stories are scheduled for days or weeks. */
const LONG = 60 * DAY;

const ENGLISH_DAY = new RegExp(`\\b(${MONTHS.join('|')}) (\\d{1,2}), (\\d{4})\\b`, 'g');
const CHINESE_DAY = /(\d{4})年(\d{1,2})月(\d{1,2})日/gu;

/**
 * Dates that lie ahead by a slip. Only the check of the folder looks for them, as they depend on when it looks.
 * @param now when the check is made
 */
export function checkAhead(record: SourceRecord<Article>, now: Date): readonly Problem[] {
  const { publishedAt, updatedAt, corrections = [], status } = record.value;
  const ahead = (at: string) => Date.parse(at) - now.getTime();
  return collect(record, (report) => {
    if (status === 'published' && isSlip(record, now))
      return report(
        'warning',
        ['publishedAt'],
        `it comes out on ${publishedAt.slice(0, 10)} only`,
        'is the month right? It is scheduled until then',
      );
    if (ahead(publishedAt) > 0) return;
    if (updatedAt !== undefined && ahead(updatedAt) > CLOCKS) {
      const same = corrections.some(({ at }) => at === updatedAt);
      return report(
        'warning',
        ['updatedAt'],
        `${updatedAt.slice(0, 10)} is yet to come`,
        same ? 'is the year right, here and in "corrections"?' : 'is the year right?',
      );
    }
    corrections.forEach(({ at }, n) => {
      if (ahead(at) > CLOCKS) report('warning', ['corrections', n, 'at'], `${at.slice(0, 10)} is yet to come`, 'is the year right?');
    });
  });
}

/**
 * Whether a story is scheduled by a slip: for long, but no more than a year and its rest, as a story that is sealed for later is
 * filed there on purpose; or long after the day that its text begins with, as news has it.
 */
function isSlip({ value: { publishedAt, title, summary, body } }: SourceRecord<Article>, now: Date): boolean {
  const published = Date.parse(publishedAt);
  if (published <= now.getTime()) return false;
  if (published - now.getTime() > LONG) return new Date(publishedAt).getFullYear() <= now.getFullYear() + 1;
  const [first] = body;
  const begins = [title, summary, first?.type === 'paragraph' ? first : undefined].flatMap((texts) => [texts?.en ?? '', texts?.zh ?? '']);
  const days = begins.flatMap((text) => daysIn(plainText(text)));
  return days.length > 0 && days.every((day) => published - day > LONG) && days.some((day) => now.getTime() - day < 365 * DAY);
}

const daysIn = (text: string): readonly number[] => [
  ...[...text.matchAll(ENGLISH_DAY)].map(([, month = '', day, year]) => Date.UTC(Number(year), MONTHS.indexOf(month), Number(day))),
  ...[...text.matchAll(CHINESE_DAY)].map(([, year, month, day]) => Date.UTC(Number(year), Number(month) - 1, Number(day))),
];
