import { allSeries, topics } from '../queries/paper-files.ts';
import { articlesNamed } from '../queries/stories.ts';
import { type QueryContext, inScript } from '../queries/context.ts';
import { LANGUAGES, type Localized } from '../edition/languages.ts';
import type { StoryCard } from '../record/model.ts';
import { readIndex } from '../index/story-index.ts';
import { expressionOf } from './expression.ts';
import { foldedText } from '../chinese/fold.ts';
import { parseQuery, type Query } from './query.ts';
import { rank } from './ranking.ts';
import { scopeOf, wordsOfPaper } from './search-paper.ts';
import { SHORTEST_PREFIX } from './search.ts';
import { wordsBeginning } from '../index/spelling.ts';
import { isSpelled } from '../chinese/tokens.ts';

/** Suggestions for the text typed so far. */
export type Suggestions = {
  readonly lists: readonly { readonly kind: 'topic' | 'series'; readonly id: string; readonly name: Localized }[];
  readonly stories: readonly StoryCard[];
};

const LISTS = 3;
const STORIES = 5;
const COMPLETIONS = 12;

/** Suggests topics and series with a word that begins with the typed text, and stories whose headlines match it. */
export function suggestionsFor(typed: string, context: QueryContext): Suggestions {
  const query = withoutLetter(parseQuery(typed));
  if (query.terms.length === 0) return { lists: [], stories: [] };
  const index = readIndex();
  const last = query.isOpen ? query.terms.at(-1)?.text : undefined;
  const expression = expressionOf(query, {
    han: 'exact',
    alternatives: (word) => (word === last && isSpelled(word) ? wordsBeginning(index, word, COMPLETIONS) : []),
    isPrefix: (word) => word === last && isSpelled(word) && word.length >= SHORTEST_PREFIX,
    listsNamed: () => [],
    otherWording: wordsOfPaper().otherWording,
  });
  const scope = { ...scopeOf({}, context), sort: 'relevance', limit: STORIES, offset: 0 } as const;
  const found = expression === undefined ? [] : rank(index, `title:(${expression})`, scope).slugs;
  return { lists: inScript(listsBeginning(query), context), stories: articlesNamed(found, context).map(({ card }) => card) };
}

/** Drops a single letter after other words: too many words begin with it. */
function withoutLetter(query: Query): Query {
  const last = query.terms.at(-1);
  const isLetter = query.isOpen && last?.kind === 'word' && last.text.length === 1 && query.terms.length > 1;
  return isLetter ? { ...query, terms: query.terms.slice(0, -1), isOpen: false } : query;
}

function listsBeginning({ text }: Query): Suggestions['lists'] {
  const start = foldedText(text);
  const lists = [
    ...topics().map(({ id, name }) => ({ kind: 'topic' as const, id, name })),
    ...allSeries().map(({ id, name }) => ({ kind: 'series' as const, id, name })),
  ];
  const begins = (name: string) =>
    name.startsWith(start) || name.includes(` ${start}`) || (/\p{Script=Han}/u.test(start) && name.includes(start));
  return lists.filter(({ name }) => LANGUAGES.some((language) => begins(foldedText(name[language])))).slice(0, LISTS);
}
