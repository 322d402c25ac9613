import type { IndexDatabase } from '../index/database.ts';
import { anyOf } from './expression.ts';
import { lastNumberAt, MS_PER_NUMBER } from '../index/search.ts';

/** The scope of a search: which stories, in which order, which part of the result. */
export type Scope = {
  /** Only stories published until this moment, in ms since 1970; drafts count as later than every moment */
  readonly until: number;
  readonly now: number;
  /** Only stories published since this moment, in ms since 1970 */
  readonly since?: number | undefined;
  /** Tags of lists that a story must have (searched-text.ts) */
  readonly tags: readonly string[];
  readonly sort: 'relevance' | 'date';
  readonly limit: number;
  readonly offset: number;
};

/** The stories found, the best first. */
export type Ranked = {
  readonly slugs: readonly string[];
  /** The number of stories found; `COUNTED` + 1 if there are more */
  readonly total: number;
};

/** The highest number of results that are counted and paged. */
export const COUNTED = 1000;

/** The index, for reading. */
export type Index = Pick<IndexDatabase, 'rows'>;

/**
 * The places whose bm25 is added up, each as weights of the columns headline, standfirst, names, text, tags. In one bm25 a match in
 * a headline leaves nothing for others to add, because it saturates: a story that says a word once, in the headline, would come
 * before one that says it in its standfirst and again and again in its text. The first two weights are high, because bm25 counts a
 * match in a long story for less, but a headline says what a story is about however long the story is.
 */
const PLACES = ['60.0, 0, 0, 0, 0', '0, 10.0, 5.0, 0, 20.0', '0, 0, 0, 1.0, 0'];

type Range = { readonly match: string; readonly from: number; readonly until: number };

/** The number of stories in the scope that match an expression, up to `COUNTED` + 1. */
export const countOf = (index: Index, expression: string, scope: Scope): number => count(index, rangeOf(expression, scope));

/**
 * Runs an FTS5 expression and returns the slugs of the stories found, in the order of the scope.
 * @param total how many there are, if that is known already
 */
export function rank(index: Index, expression: string, scope: Scope, total = countOf(index, expression, scope)): Ranked {
  const range = rangeOf(expression, scope);
  if (total === 0) return { slugs: [], total };
  if (scope.sort === 'date') return { slugs: newest(index, range, scope), total };
  const headlines = rangeOf(`title:(${expression})`, scope).match;
  return { slugs: total > COUNTED ? bestOfNewest(index, range, headlines, scope) : best(index, range, scope), total };
}

/** The newest stories of the scope, whatever they say. Without tags no index of words is read. */
export function newestOf(index: Index, scope: Scope): Ranked {
  const [tag, ...tags] = scope.tags;
  if (tag !== undefined) return rank(index, `tags:"${tag}"`, { ...scope, tags, sort: 'date' });
  const { from, until } = rangeOf('', scope);
  const sql = 'SELECT count(*) AS total FROM (SELECT 1 FROM searched WHERE id BETWEEN ? AND ? LIMIT ?)';
  const [counted] = index.rows<{ total: number }>(sql, from, until, COUNTED + 1);
  const page = 'SELECT slug FROM searched WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT ? OFFSET ?';
  return { slugs: slugs(index, page, from, until, scope.limit, scope.offset), total: counted?.total ?? 0 };
}

const rangeOf = (expression: string, { tags, since, until }: Scope): Range => ({
  match: `(${expression})${tags.map((tag) => ` AND tags:"${tag}"`).join('')}`,
  from: since === undefined ? Number.MIN_SAFE_INTEGER : Math.ceil(since / MS_PER_NUMBER),
  until: until === Number.MAX_SAFE_INTEGER ? until : lastNumberAt(until),
});

const IN_RANGE = 'FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?';

/** Counts the stories in a range, up to `COUNTED` + 1. */
function count(index: Index, { match, from, until }: Range): number {
  const sql = `SELECT count(*) AS total FROM (SELECT 1 ${IN_RANGE} LIMIT ?)`;
  return index.rows<{ total: number }>(sql, match, from, until, COUNTED + 1)[0]?.total ?? 0;
}

/** Whether a story in the scope matches an expression. */
export const hasStory = (index: Index, expression: string, scope: Scope): boolean => {
  const { match, from, until } = rangeOf(expression, scope);
  return index.rows(`SELECT 1 ${IN_RANGE} LIMIT 1`, match, from, until).length > 0;
};

/** Whether some stories in the scope match an expression, but not more than so many. */
export const hasAtMost = (index: Index, expression: string, scope: Scope, most: number): boolean => {
  const { match, from, until } = rangeOf(expression, scope);
  const found = index.rows(`SELECT 1 ${IN_RANGE} LIMIT ?`, match, from, until, most + 1).length;
  return found > 0 && found <= most;
};

function newest(index: Index, { match, from, until }: Range, { limit, offset }: Scope): string[] {
  const sql = `SELECT slug FROM (SELECT rowid AS number ${IN_RANGE} ORDER BY rowid DESC LIMIT ? OFFSET ?)
               JOIN searched ON id = number ORDER BY number DESC`;
  return slugs(index, sql, match, from, until, limit, offset);
}

/** The score of a story: sums of bm25, which are negative and lower for better matches; up to a quarter better for new stories. */
const SCORE = `(${PLACES.map((weights) => `bm25(search, ${weights})`).join(' + ')}) * (1 + 0.25 / (1 + max(0, ? - rowid) * ?)) AS score`;
const scoreOf = ({ now }: Scope) => [now / MS_PER_NUMBER, MS_PER_NUMBER / HALF_LIFE];

function best(index: Index, { match, from, until }: Range, scope: Scope): string[] {
  const sql = `SELECT slug FROM (SELECT rowid AS number, ${SCORE} ${IN_RANGE} ORDER BY score LIMIT ? OFFSET ?)
               JOIN searched ON id = number ORDER BY score, number DESC`;
  return slugs(index, sql, ...scoreOf(scope), match, from, until, scope.limit, scope.offset);
}

/**
 * Ranks a query with more results than are counted. Only the newest matches and the newest matches in headlines are
 * scored: scoring all of them would take longer the larger the archive.
 */
function bestOfNewest(index: Index, { match, from, until }: Range, headlines: string, scope: Scope): string[] {
  const scored = `SELECT * FROM (SELECT rowid AS number, ${SCORE} ${IN_RANGE} ORDER BY rowid DESC LIMIT ?)`;
  const sql = `SELECT slug FROM (
                 SELECT number, min(score) AS score FROM (${scored} UNION ALL ${scored}) GROUP BY number ORDER BY score LIMIT ? OFFSET ?
               ) JOIN searched ON id = number ORDER BY score, number DESC`;
  const values = (expression: string) => [...scoreOf(scope), expression, from, until, COUNTED] as const;
  return slugs(index, sql, ...values(match), ...values(headlines), scope.limit, scope.offset);
}

const slugs = (index: Index, sql: string, ...values: (string | number)[]): string[] =>
  index.rows<{ slug: string }>(sql, ...values).map(({ slug }) => slug);

/** The time in ms after which the bonus for new stories is halved: a quarter of a year. */
const HALF_LIFE = 90 * 24 * 3600_000;

/**
 * Divides the texts of a query that occur in the scope: the distinctive ones occur in at most `COUNTED` stories, the others in more.
 * If all of them occur in more, all are distinctive.
 */
export function distinctive(index: Index, texts: readonly string[], scope: Scope): Divided {
  const counted = texts.slice(0, MOST_TEXTS).map((text) => ({ text, total: countOf(index, anyOf([text]), scope) }));
  const [rare, frequent] = [counted.filter(({ total }) => total > 0 && total <= COUNTED), counted.filter(({ total }) => total > COUNTED)];
  const textsIn = (some: typeof counted) => some.map(({ text }) => text);
  return rare.length > 0 ? { rare: textsIn(rare), frequent: textsIn(frequent) } : { rare: textsIn(frequent), frequent: [] };
}

/** The texts by which stories are found, and those that only say which of these stories have more of the query. */
type Divided = { readonly rare: readonly string[]; readonly frequent: readonly string[] };

/** Which of some words the most stories of the scope have, the first of equals; undefined if none has any. */
export function mostFrequent(index: Index, words: readonly string[], scope: Scope): string | undefined {
  const counted = words.map((word) => ({ word, total: countOf(index, anyOf([word]), scope) })).filter(({ total }) => total > 0);
  return counted.sort((a, b) => b.total - a.total)[0]?.word;
}

const MOST_TEXTS = 32;
