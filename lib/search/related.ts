import { listKey } from '../record/listing.ts';
import type { Story, StoryCard } from '../record/model.ts';
import { asWritten, type QueryContext, inScript } from '../queries/context.ts';
import { newestIn, totalOf } from '../queries/lists.ts';
import { storiesNumbered } from '../queries/stories.ts';
import { readIndex } from '../index/story-index.ts';
import { lastNumberAt } from '../index/search.ts';
import type { Terms } from '../index/distinctive-terms.ts';

/**
 * Only so many of the newest stories with a word, and of the newest in a list, are compared, so that the cost does not grow
 * with the archive.
 */
const NEWEST_WITH = 64;
const NEWEST_IN = 24;
/** Only so many of the stories that share the most words are also compared by their lists. */
const WEIGHED = 32;

/** A shared topic or series counts as much as so many shared words of the same rarity, because editors chose it. */
const WORDS_A_LIST = 16;

type Wanted = {
  readonly limit: number;
  /** Never these: the page links to them already, as the previous and next parts of a series */
  readonly except?: readonly string[];
  /** The page lists these as the latest stories. They may appear as related, but not as filler */
  readonly beside?: readonly string[];
};

/**
 * Chooses the stories to read after a story: those that share its topics, its series and its words, where rare ones count
 * more. If there are too few, the newest of its section fill up the list. See ADR 12.
 */
export function relatedStories(story: Story, context: QueryContext, { limit, except = [], beside = [] }: Wanted): readonly StoryCard[] {
  const { slug, card } = story;
  // A hundred candidates are compared as they were written; only the stories chosen are converted
  const written = asWritten(context);
  const others = candidates(story, written).filter(({ card }) => card.slug !== slug && !except.includes(card.slug));
  const related = others.sort((a, b) => b.score - a.score || (a.card.slug < b.card.slug ? 1 : -1)).slice(0, limit);
  const known = [...except, ...beside, ...related.map(({ card }) => card.slug)];
  const section = listKey({ section: card.section });
  const filler = newestIn(section, written, { limit: limit + known.length, offset: 0, except: slug });
  const chosen = [...related.map(({ card }) => card), ...filler.filter((card) => !known.includes(card.slug))].slice(0, limit);
  return inScript(chosen, context);
}

type Candidate = { readonly card: StoryCard; readonly score: number };

function candidates({ slug, card }: Story, context: QueryContext): readonly Candidate[] {
  const all = totalOf('all', context);
  const weights = new Map(chosenLists(card).map((list) => [list, WORDS_A_LIST * rarity(totalOf(list, context), all)]));
  const shared = sharedWords(slug, context, all);
  const mostShared = [...shared].sort(([, a], [, b]) => b - a).slice(0, WEIGHED);
  const inLists = [...weights.keys()].flatMap((list) => newestIn(list, context, { limit: NEWEST_IN, offset: 0, except: slug }));
  const sharing = storiesNumbered(
    mostShared.map(([number]) => number),
    context,
  );
  const words = new Map(sharing.map(({ number, card }) => [card.slug, shared.get(number) ?? 0]));
  const cards = new Map([...inLists, ...sharing.map(({ card }) => card)].map((card) => [card.slug, card]));
  return [...cards.values()].map((card) => ({
    card,
    score: chosenLists(card).reduce((sum, list) => sum + (weights.get(list) ?? 0), words.get(card.slug) ?? 0),
  }));
}

/** The lists that editors chose for a story: topics and series. */
const chosenLists = ({ topics, series }: StoryCard): readonly string[] => [
  ...new Set(topics.map((topic) => listKey({ topic }))),
  ...(series ? [listKey({ series: series.id })] : []),
];

/**
 * Scores how many words other stories share with a story, by their numbers in the search. Stories on one subject share
 * words in both languages; a word with two meanings (a star, the Star Ferry) is shared in one only. So each language is
 * added up by itself, and a score in both counts for more than the same score in one: (√en + √zh)².
 */
function sharedWords(slug: string, context: QueryContext, all: number): ReadonlyMap<number, number> {
  const until = lastNumberAt(context.now.getTime());
  const sql = `SELECT terms, (SELECT min(id) FROM searched) AS first, (SELECT max(id) FROM searched WHERE id <= ?) AS last
               FROM searched WHERE slug = ?`;
  const [row] = readIndex().rows<{ terms: string; first: number; last: number | null }>(sql, until, slug);
  if (!row || row.last === null) return new Map();
  const archive: Archive = { all, first: row.first, last: row.last };
  const { en, zh } = JSON.parse(row.terms) as Terms;
  const [english, chinese] = [wordsShared(en, archive), wordsShared(zh, archive)];
  const both = (number: number) => (Math.sqrt(english.get(number) ?? 0) + Math.sqrt(chinese.get(number) ?? 0)) ** 2;
  return new Map([...english.keys(), ...chinese.keys()].map((number) => [number, both(number)]));
}

/** How many stories are published, and the numbers of the oldest and the newest. */
type Archive = { readonly all: number; readonly first: number; readonly last: number };

function wordsShared(terms: Terms['en'], archive: Archive): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  const newestWith = newestWithEach(
    terms.map(([term]) => term),
    archive,
  );
  for (const [term, times] of terms) {
    const newest = newestWith.get(term) ?? [];
    const weight = rarity(howMany(newest, archive), archive.all) * Math.log(1 + times);
    for (const number of newest) scores.set(number, (scores.get(number) ?? 0) + weight);
  }
  return scores;
}

/** The weight of something that two stories share and that `having` of `all` stories have (inverse document frequency). */
const rarity = (having: number, all: number): number => Math.max(0, Math.log((1 + all) / (1 + having)));

/**
 * The numbers of the newest stories with each word. SQLite returns them as one value, because reading rows takes longer than
 * finding them.
 */
function newestWithEach(words: readonly string[], { last }: Archive): ReadonlyMap<string, readonly number[]> {
  const sql = `SELECT value AS word, (
                 SELECT json_group_array(number) FROM (
                   SELECT rowid AS number FROM search WHERE search MATCH '"' || value || '"' AND rowid <= ? ORDER BY rowid DESC LIMIT ?
                 )) AS numbers FROM json_each(?)`;
  const rows = readIndex().rows<{ word: string; numbers: string }>(sql, last, NEWEST_WITH, JSON.stringify(words));
  return new Map(rows.map(({ word, numbers }) => [word, JSON.parse(numbers) as number[]]));
}

/** How many stories have a word. For a frequent word it is estimated from the age of the oldest one found, since numbers grow with time. */
const howMany = (newest: readonly number[], { first, last }: Archive): number =>
  newest.length < NEWEST_WITH ? newest.length : (newest.length * (last - first)) / Math.max(1, last - Math.min(...newest));
