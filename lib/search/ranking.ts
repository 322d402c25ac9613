import type { IndexDatabase } from '../index/database.ts';
import { anyOf } from './expression.ts';
import { lastNumberAt, MS_PER_NUMBER } from '../index/search.ts';

/** Where and how to look. */
export type Scope = {
  /** The newest moment that may be found, in ms since 1970; drafts are beyond every moment */
  readonly until: number;
  readonly now: number;
  /** The oldest moment, in ms since 1970 */
  readonly since?: number | undefined;
  /** Marks that a story must have (searched-text.ts) */
  readonly marks: readonly string[];
  readonly sort: 'relevance' | 'date';
  readonly limit: number;
  readonly offset: number;
};

export type Ranked = {
  readonly slugs: readonly string[];
  /** How many there are; `COUNTED` + 1 where there are more */
  readonly total: number;
};

/** Results are counted, and can be paged through, this far. */
export const COUNTED = 1000;

export type Index = Pick<IndexDatabase, 'rows'>;

/**
 * How often a word of the headline counts as one of the text; so standfirst, names, marks of a topic. High, because
 * bm25 takes a long story's words for less: a headline says what a story is about, however long it is.
 */
const WEIGHTS = '60.0, 10.0, 5.0, 1.0, 20.0';

type Range = { readonly match: string; readonly from: number; readonly until: number };

/** The stories that an FTS5 expression finds, in order. */
export function rank(index: Index, expression: string, scope: Scope): Ranked {
  const range = rangeOf(expression, scope);
  const total = count(index, range);
  if (total === 0) return { slugs: [], total };
  if (scope.sort === 'date') return { slugs: newest(index, range, scope), total };
  const headlines = rangeOf(`title:(${expression})`, scope).match;
  return { slugs: total > COUNTED ? bestOfNewest(index, range, headlines, scope) : best(index, range, scope), total };
}

const rangeOf = (expression: string, { marks, since, until }: Scope): Range => ({
  match: `(${expression})${marks.map((mark) => ` AND marks:"${mark}"`).join('')}`,
  from: since === undefined ? Number.MIN_SAFE_INTEGER : Math.ceil(since / MS_PER_NUMBER),
  until: until === Number.MAX_SAFE_INTEGER ? until : lastNumberAt(until),
});

const IN_RANGE = 'FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?';

/** Up to one more than is counted. */
function count(index: Index, { match, from, until }: Range): number {
  const sql = `SELECT count(*) AS total FROM (SELECT 1 ${IN_RANGE} LIMIT ?)`;
  return index.rows<{ total: number }>(sql, match, from, until, COUNTED + 1)[0]?.total ?? 0;
}

function newest(index: Index, { match, from, until }: Range, { limit, offset }: Scope): string[] {
  const sql = `SELECT slug FROM (SELECT rowid AS number ${IN_RANGE} ORDER BY rowid DESC LIMIT ? OFFSET ?)
               JOIN searched ON id = number ORDER BY number DESC`;
  return slugs(index, sql, match, from, until, limit, offset);
}

/** bm25 is the smaller the better, and below 0: what is fresh is up to a quarter better. */
const SCORE = `bm25(search, ${WEIGHTS}) * (1 + 0.25 / (1 + max(0, ? - rowid) * ?)) AS score`;
const scoreOf = ({ now }: Scope) => [now / MS_PER_NUMBER, MS_PER_NUMBER / FADES];

function best(index: Index, { match, from, until }: Range, scope: Scope): string[] {
  const sql = `SELECT slug FROM (SELECT rowid AS number, ${SCORE} ${IN_RANGE} ORDER BY score LIMIT ? OFFSET ?)
               JOIN searched ON id = number ORDER BY score, number DESC`;
  return slugs(index, sql, ...scoreOf(scope), match, from, until, scope.limit, scope.offset);
}

/**
 * What is in more stories than are counted is weighed in the newest of them and the newest headlines that have it: to
 * weigh all would take longer the larger the archive.
 */
function bestOfNewest(index: Index, { match, from, until }: Range, headlines: string, scope: Scope): string[] {
  const weighed = `SELECT * FROM (SELECT rowid AS number, ${SCORE} ${IN_RANGE} ORDER BY rowid DESC LIMIT ?)`;
  const sql = `SELECT slug FROM (
                 SELECT number, min(score) AS score FROM (${weighed} UNION ALL ${weighed}) GROUP BY number ORDER BY score LIMIT ? OFFSET ?
               ) JOIN searched ON id = number ORDER BY score, number DESC`;
  const values = (expression: string) => [...scoreOf(scope), expression, from, until, COUNTED] as const;
  return slugs(index, sql, ...values(match), ...values(headlines), scope.limit, scope.offset);
}

const slugs = (index: Index, sql: string, ...values: (string | number)[]): string[] =>
  index.rows<{ slug: string }>(sql, ...values).map(({ slug }) => slug);

/** A story is half as fresh after this many ms: a quarter of a year. */
const FADES = 90 * 24 * 3600_000;

/**
 * Of the pieces of a query that find anything in a scope those that tell stories apart, if there are any: what is in most
 * of them finds nothing.
 */
export function telling(index: Index, pieces: readonly string[], scope: Scope): readonly string[] {
  const counted = pieces.slice(0, MOST_PIECES).map((piece) => ({ piece, total: count(index, rangeOf(anyOf([piece]), scope)) }));
  const known = counted.filter(({ total }) => total > 0);
  const rare = known.filter(({ total }) => total <= COUNTED);
  return (rare.length > 0 ? rare : known).map(({ piece }) => piece);
}

const MOST_PIECES = 24;
