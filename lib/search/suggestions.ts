import { allSeries, articlesNamed, type Edition, inScript, topics } from '../queries/queries.ts';
import { LANGUAGES, type Localized } from '../edition/languages.ts';
import type { StoryCard } from '../record/model.ts';
import { readIndex } from '../index/story-index.ts';
import { expressionOf } from './expression.ts';
import { foldedText } from '../chinese/fold.ts';
import { parseQuery, type Query } from './query.ts';
import { rank } from './ranking.ts';
import { scopeOf, wordsOfPaper } from './search-paper.ts';
import { BEGINNING } from './search.ts';
import { wordsBeginning } from '../index/spelling.ts';
import { isSpelled } from '../chinese/tokens.ts';

/** What may be meant by what was typed so far. */
export type Suggestions = {
  readonly lists: readonly { readonly kind: 'topic' | 'series'; readonly id: string; readonly name: Localized }[];
  readonly stories: readonly StoryCard[];
};

const LISTS = 3;
const STORIES = 5;
const ENDINGS = 12;

/** Topics and series with a word that begins so, and stories with such a headline. */
export function suggestionsFor(typed: string, edition: Edition): Suggestions {
  const query = withoutLetter(parseQuery(typed));
  if (query.terms.length === 0) return { lists: [], stories: [] };
  const index = readIndex();
  const last = query.isOpen ? query.terms.at(-1)?.text : undefined;
  const expression = expressionOf(query, {
    han: 'exact',
    otherwise: (word) => (word === last && isSpelled(word) ? wordsBeginning(index, word, ENDINGS) : []),
    isBeginning: (word) => word === last && isSpelled(word) && word.length >= BEGINNING,
    listsNamed: () => [],
    otherWording: wordsOfPaper().otherWording,
  });
  const scope = { ...scopeOf({}, edition), sort: 'relevance', limit: STORIES, offset: 0 } as const;
  const found = expression === undefined ? [] : rank(index, `title:(${expression})`, scope).slugs;
  return { lists: inScript(listsBeginning(query), edition), stories: articlesNamed(found, edition).map(({ card }) => card) };
}

/** One letter after other words begins too many to tell anything yet. */
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
