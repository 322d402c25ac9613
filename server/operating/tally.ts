import type { Kind } from '../../lib/address/table.ts';

/** How an answer came about: sent as it was stored, made for this request and those that wait with it, passed to Next or a file, refused. */
export const WAYS = ['stored', 'made', 'passed', 'refused'] as const;
export type Way = (typeof WAYS)[number];

/** What was asked for; `none`: nothing that the table of addresses has. */
export type Asked = Kind | 'none';

const CLASSES = 5;
/** The answers to one kind of address, by way and class of status (1xx to 5xx). */
type Row = Float64Array;
const rows = new Map<Asked, Row>();

let beside = 0;

/** How many answers other than searches and suggestions have been sent. */
export const answersBesideSearches = (): number => beside;

/** Counts an answer: two look-ups and an addition, because stored answers are sent 20,000 times a second. */
export function countAnswer(asked: Asked, way: Way, status: number): void {
  let row = rows.get(asked);
  if (!row) rows.set(asked, (row = new Float64Array(WAYS.length * CLASSES)));
  const cell = WAYS.indexOf(way) * CLASSES + Math.floor(status / 100) - 1;
  row[cell] = (row[cell] ?? 0) + 1;
  if (asked !== 'search' && asked !== 'suggestions') beside++;
}

type Count = { readonly asked: Asked; readonly way: Way; readonly status: string; readonly count: number };

/** All that was counted, without zeros. */
export function answersCounted(): readonly Count[] {
  return [...rows].flatMap(([asked, row]) =>
    WAYS.flatMap((way, w) =>
      [...row.subarray(w * CLASSES, (w + 1) * CLASSES)].flatMap((count, c) =>
        count > 0 ? [{ asked, way, status: `${c + 1}xx`, count }] : [],
      ),
    ),
  );
}

/** Requests that a limit has refused, by the name of the limit. */
export const refusals = new Map<string, number>();

export const countRefusal = (limit: string): void => void refusals.set(limit, (refusals.get(limit) ?? 0) + 1);
