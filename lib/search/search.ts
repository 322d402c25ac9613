import { anyOf, expressionOf, type PaperWords, piecesOf, type Reading } from './expression.ts';
import type { Query } from './query.ts';
import { type Index, type Ranked, rank, type Scope, telling } from './ranking.ts';
import { isKnownWord, SHORTEST, wordsBeginning, wordsNear } from '../index/spelling.ts';
import { isSpelled } from '../chinese/tokens.ts';

export type Search = Scope & PaperWords;

export type Found = Ranked & {
  /** How the query had to be read to find anything */
  readonly reading: 'as-typed' | 'respelled' | 'any-word';
  readonly respelled: Respelled;
};

/** Words looked for in place of others; a map, because what the reader typed may be `constructor` */
export type Respelled = ReadonlyMap<string, string>;

/** Finds the stories for a query: as it was typed or, if that finds nothing, by reading it more and more freely. */
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
  const endings = (word: string) => (word === open ? wordsBeginning(index, word, ENDINGS) : []);
  const words = { listsNamed: scope.listsNamed, otherWording: scope.otherWording };
  const isBeginning = (word: string) => word === open && word.length >= BEGINNING;
  const read = (han: Reading['han'], otherwise: Reading['otherwise']) => expressionOf(query, { han, otherwise, isBeginning, ...words });
  const asTyped = { reading: 'as-typed', respelled: new Map<string, string>() } as const;
  const finished = { han: 'exact', otherwise: () => [], isBeginning: () => false, ...words } as const;
  if (open === undefined || isKnownWord(index, open)) yield { ...asTyped, expression: expressionOf(query, finished) };
  yield { ...asTyped, expression: read('exact', endings) };

  const respelled = respelling();
  const right = (word: string) => [...endings(word), ...[respelled.get(word) ?? []].flat()];
  const how = respelled.size > 0 ? ({ reading: 'respelled', respelled } as const) : asTyped;
  if (how.reading === 'respelled') yield { ...how, expression: read('exact', right) };
  yield { ...how, expression: read('words', right) };

  const pieces = [...piecesOf(query), ...respelled.values()];
  const some = pieces.length > 1 ? telling(index, pieces, scope) : [];
  if (some.length > 0) yield { reading: 'any-word', respelled, expression: anyOf(some) };
}

/** Shorter beginnings are of too many words to look for them all. */
export const BEGINNING = 3;

/** Words that the last one may be the beginning of. */
const ENDINGS = 24;

/** Of the words that one may be, those that are looked at. */
const NEAREST = 8;

/**
 * For each word that no story has, the nearest that one has which may be found: what only a draft says is not to be read
 * off a suggestion.
 */
function respell(index: Index, { terms }: Query, scope: Scope): Respelled {
  const anywhere = { ...scope, marks: [], since: undefined, sort: 'date', limit: 1, offset: 0 } as const;
  const isFound = (word: string) => rank(index, anyOf([word]), anywhere).total > 0;
  const unknown = terms.flatMap((term) => (term.kind === 'word' && !isKnownWord(index, term.text) ? [term.text] : []));
  return new Map(
    unknown.flatMap((word): [string, string][] => {
      const near = word.length >= SHORTEST ? wordsNear(index, word).slice(0, NEAREST).find(isFound) : undefined;
      return near === undefined ? [] : [[word, near]];
    }),
  );
}
