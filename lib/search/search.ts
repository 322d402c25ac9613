import { soundingLikeHan, spelledInPinyin, spelledTogether } from './forms/by-sound.ts';
import { anyOf, expressionOf, headlinesOf, type Other, type Reading, textsOf } from './expression.ts';
import { otherForms, type PaperWords } from './forms/other-forms.ts';
import { shorterWords } from './forms/shorter-words.ts';
import type { Query } from './query.ts';
import { countOf, distinctive, hasAtMost, hasStory, type Index, mostFrequent, type Ranked, rank, type Scope } from './ranking.ts';
import { soundingLike } from './forms/spelling-variants.ts';
import { isKnownWord, SHORTEST, wordsBeginning, wordsNear } from '../index/words/spelling.ts';
import { isSpelled } from '../chinese/tokens.ts';

/** What a search needs besides the query. */
export type Search = Scope & PaperWords;

/** The result of a search. */
export type Found = Ranked & {
  /** The strictest reading of the query that found a story */
  readonly reading: 'as-typed' | 'respelled' | 'any-word';
  readonly respelled: Respelled;
  /** What else the terms were read as */
  readonly others: readonly Other[];
};

/** Corrected words by the words typed. A map, because a reader may type `constructor`. */
export type Respelled = ReadonlyMap<string, string>;

/** Finds the stories for a query: as it was typed or, if that finds nothing, with looser and looser readings. */
export function findStories(index: Index, query: Query, scope: Search): Found {
  let known: Respelled | undefined;
  const respelling = () => (known ??= respell(index, query, scope));
  for (const { expression, ...how } of readingsOf(index, query, scope, respelling)) {
    // Counted before they are ranked, which takes longest: with headlines others are ranked, too
    const total = expression === undefined ? 0 : countOf(index, expression, scope);
    if (expression === undefined || total === 0) continue;
    return { ...(withHeadlines(index, query, expression, how, scope) ?? rank(index, expression, scope, total)), ...how };
  }
  return { ...NOTHING, reading: 'as-typed', respelled: respelling(), others: [] };
}

/** Only so few stories with a part of the query in their headlines are found besides those with all of it. */
const IN_HEADLINES = 12;

/**
 * Adds stories with a part of the query in their headlines, where no headline says all of it: for “how to eat dim sum” the
 * story of dim sum comes before one that mentions both. undefined if there are none.
 */
function withHeadlines(
  index: Index,
  query: Query,
  expression: string,
  how: Omit<Attempt, 'expression'>,
  scope: Search,
): Ranked | undefined {
  if (how.reading === 'any-word' || scope.sort === 'date') return undefined;
  if (hasStory(index, `title:(${expression})`, scope)) return undefined;
  const reading: Reading = {
    han: 'exact',
    alternatives: () => [],
    isPrefix: () => false,
    otherWording: scope.otherWording,
    others: how.others,
  };
  const isFound = (text: string) => hasStory(index, `title:(${anyOf([text])})`, scope);
  const spelled = spelledTogether(index, query, isFound, 2).map(({ texts }) => `title:(${anyOf(texts)})`);
  const headlines = [...headlinesOf(query, reading), ...spelled].filter((headline) => hasAtMost(index, headline, scope, IN_HEADLINES));
  return headlines.length === 0 ? undefined : rank(index, [expression, ...headlines].map((one) => `(${one})`).join(' OR '), scope);
}

/** Where no more stories have a word as it was typed, those with a shorter form of it are found as well. */
const FEW = 3;

const NOTHING: Ranked = { slugs: [], total: 0 };

type Attempt = Pick<Found, 'reading' | 'respelled' | 'others'> & { readonly expression: string | undefined };

function* readingsOf(index: Index, query: Query, scope: Search, respelling: () => Respelled): Generator<Attempt> {
  const last = query.isOpen ? query.terms.at(-1) : undefined;
  const open = last?.kind === 'word' && isSpelled(last.text) ? last.text : undefined;
  const completions = (word: string) => (word === open ? wordsBeginning(index, word, MOST_COMPLETIONS) : []);
  const isFound = (text: string) => hasStory(index, anyOf([text]), anywhere(scope));
  const forms = [...otherForms(index, query, scope), ...spelledTogether(index, query, isFound, 3)];
  const { otherWording } = scope;
  const isPrefix = (word: string) => word === open && word.length >= SHORTEST_PREFIX;
  const read = (others: readonly Other[], reading: Pick<Reading, 'han' | 'alternatives'>) =>
    expressionOf(query, { isPrefix, otherWording, others, ...reading });
  const asTyped = { reading: 'as-typed', respelled: new Map<string, string>(), others: forms } as const;
  const finished = { han: 'exact', alternatives: () => [], isPrefix: () => false, otherWording, others: forms } as const;
  const shorter = shorterWords(query, isFound);
  if (shorter.length > 0 && hasAtMost(index, expressionOf(query, finished) ?? '', scope, FEW)) {
    const wider = [...forms, ...shorter];
    yield { ...asTyped, others: wider, expression: expressionOf(query, { ...finished, others: wider }) };
  }
  if (open === undefined || isKnownWord(index, open)) yield { ...asTyped, expression: expressionOf(query, finished) };
  yield { ...asTyped, expression: read(forms, { han: 'exact', alternatives: completions }) };

  const sounds = [...spelledInPinyin(index, query, isFound), ...soundingLikeHan(index, query, isFound)];
  const others = [...forms, ...sounds];
  const bySound = asRespelled(query, sounds);
  if (sounds.length > 0) {
    const how = { reading: 'respelled', respelled: bySound, others } as const;
    yield { ...how, expression: read(others, { han: 'words', alternatives: completions }) };
  }

  const respelled = new Map([...respelling(), ...bySound]);
  const corrected = (word: string) => [...completions(word), ...[respelled.get(word) ?? []].flat()];
  const how = respelled.size > 0 ? ({ reading: 'respelled', respelled, others } as const) : { ...asTyped, others };
  if (how.reading === 'respelled') yield { ...how, expression: read(others, { han: 'exact', alternatives: corrected }) };
  yield { ...how, expression: read(others, { han: 'words', alternatives: corrected }) };

  const texts = [...textsOf(query, otherWording), ...respelled.values(), ...others.flatMap((other) => other.texts)];
  const { rare, frequent } = texts.length > 1 ? distinctive(index, [...new Set(texts)], scope) : { rare: [], frequent: [] };
  const found = anyOf(
    rare,
    others.flatMap(({ tags }) => tags),
  );
  // What many stories have finds none by itself, but says which of those found have more of the query
  if (rare.length > 0)
    yield {
      reading: 'any-word',
      respelled,
      others,
      expression: frequent.length > 0 ? `(${found}) AND (${found} OR ${anyOf(frequent)})` : found,
    };
}

/** The words typed and what they sound like. */
const asRespelled = ({ terms }: Query, others: readonly Other[]): Respelled =>
  new Map(
    others.flatMap(({ at, length, texts: [first] }): [string, string][] => {
      const typed = terms.slice(at, at + length).map(({ text }) => text);
      return first === undefined ? [] : [[typed.join(' '), first]];
    }),
  );

/** The shortest prefix that is searched, in letters. Too many words begin with a shorter one. */
export const SHORTEST_PREFIX = 3;

/** How many completions of the last word are searched. */
const MOST_COMPLETIONS = 24;

/** How many corrections of a word are tried. */
const NEAREST = 8;

/** All published stories, whatever the filters: a suggestion must not reveal words that only a draft has. */
const anywhere = (scope: Search): Search => ({ ...scope, tags: [], since: undefined, sort: 'date', limit: 1, offset: 0 });

/**
 * Corrects each word that no story has to a near one that published stories have, by its letters or by its sound. Of several it is the
 * one that most stories have; the first letter is seldom wrong.
 */
function respell(index: Index, { terms }: Query, scope: Search): Respelled {
  const unknown = terms.flatMap((term) => (term.kind === 'word' && !isKnownWord(index, term.text) ? [term.text] : []));
  return new Map(
    unknown.flatMap((word): [string, string][] => {
      if (word.length < SHORTEST) return [];
      const near = wordsNear(index, word).slice(0, NEAREST);
      const sounding = soundingLike(word).filter((other) => isKnownWord(index, other));
      const [likely, unlikely] = [near.filter((other) => other[0] === word[0]), near.filter((other) => other[0] !== word[0])];
      const meant = [[...likely, ...sounding], unlikely].map((some) => mostFrequent(index, some, anywhere(scope))).find(Boolean);
      return meant === undefined ? [] : [[word, meant]];
    }),
  );
}
