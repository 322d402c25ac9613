import { anyOf, expressionOf, type PaperWords, type Reading, tokensOf } from './expression.ts';
import type { Query } from './query.ts';
import { distinctive, type Index, type Ranked, rank, type Scope } from './ranking.ts';
import { isKnownWord, SHORTEST, wordsBeginning, wordsNear } from '../index/spelling.ts';
import { isSpelled } from '../chinese/tokens.ts';

/** What a search needs besides the query. */
export type Search = Scope & PaperWords;

/** The result of a search. */
export type Found = Ranked & {
  /** The strictest reading of the query that found a story */
  readonly reading: 'as-typed' | 'respelled' | 'any-word';
  readonly respelled: Respelled;
};

/** Corrected words by the words typed. A map, because a reader may type `constructor`. */
export type Respelled = ReadonlyMap<string, string>;

/** Finds the stories for a query: as it was typed or, if that finds nothing, with looser and looser readings. */
export function findStories(index: Index, query: Query, scope: Search): Found {
  let known: Respelled | undefined;
  const respelling = () => (known ??= respell(index, query, scope));
  for (const { expression, reading, respelled } of readingsOf(index, query, scope, respelling)) {
    const found = expression === undefined ? NOTHING : rank(index, expression, scope);
    if (found.total > 0) return { ...found, reading, respelled };
  }
  return { ...NOTHING, reading: 'as-typed', respelled: respelling() };
}

const NOTHING: Ranked = { slugs: [], total: 0 };

type Attempt = Pick<Found, 'reading' | 'respelled'> & { readonly expression: string | undefined };

function* readingsOf(index: Index, query: Query, scope: Search, respelling: () => Respelled): Generator<Attempt> {
  const last = query.isOpen ? query.terms.at(-1) : undefined;
  const open = last?.kind === 'word' && isSpelled(last.text) ? last.text : undefined;
  const completions = (word: string) => (word === open ? wordsBeginning(index, word, MOST_COMPLETIONS) : []);
  const words = { listsNamed: scope.listsNamed, otherWording: scope.otherWording };
  const isPrefix = (word: string) => word === open && word.length >= SHORTEST_PREFIX;
  const read = (han: Reading['han'], alternatives: Reading['alternatives']) =>
    expressionOf(query, { han, alternatives, isPrefix, ...words });
  const asTyped = { reading: 'as-typed', respelled: new Map<string, string>() } as const;
  const finished = { han: 'exact', alternatives: () => [], isPrefix: () => false, ...words } as const;
  if (open === undefined || isKnownWord(index, open)) yield { ...asTyped, expression: expressionOf(query, finished) };
  yield { ...asTyped, expression: read('exact', completions) };

  const respelled = respelling();
  const corrected = (word: string) => [...completions(word), ...[respelled.get(word) ?? []].flat()];
  const how = respelled.size > 0 ? ({ reading: 'respelled', respelled } as const) : asTyped;
  if (how.reading === 'respelled') yield { ...how, expression: read('exact', corrected) };
  yield { ...how, expression: read('words', corrected) };

  const tokens = [...tokensOf(query), ...respelled.values()];
  const some = tokens.length > 1 ? distinctive(index, tokens, scope) : [];
  if (some.length > 0) yield { reading: 'any-word', respelled, expression: anyOf(some) };
}

/** The shortest prefix that is searched, in letters. Too many words begin with a shorter one. */
export const SHORTEST_PREFIX = 3;

/** How many completions of the last word are searched. */
const MOST_COMPLETIONS = 24;

/** How many corrections of a word are tried. */
const NEAREST = 8;

/**
 * Corrects each word that no story has to the nearest word that a published story has. A suggestion must not reveal words
 * that only a draft has.
 */
function respell(index: Index, { terms }: Query, scope: Scope): Respelled {
  const anywhere = { ...scope, tags: [], since: undefined, sort: 'date', limit: 1, offset: 0 } as const;
  const isFound = (word: string) => rank(index, anyOf([word]), anywhere).total > 0;
  const unknown = terms.flatMap((term) => (term.kind === 'word' && !isKnownWord(index, term.text) ? [term.text] : []));
  return new Map(
    unknown.flatMap((word): [string, string][] => {
      const near = word.length >= SHORTEST ? wordsNear(index, word).slice(0, NEAREST).find(isFound) : undefined;
      return near === undefined ? [] : [[word, near]];
    }),
  );
}
