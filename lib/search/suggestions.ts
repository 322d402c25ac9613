import { articlesNamed } from '../queries/stories.ts';
import { type QueryContext, inScript } from '../queries/context.ts';
import { LANGUAGES } from '../edition/languages.ts';
import type { StoryCard } from '../record/model.ts';
import { readIndex } from '../index/story-index.ts';
import { expressionOf } from './expression.ts';
import { type Lead, leadPath, leadsOf } from './named/leads.ts';
import { paperNames } from './named/paper-names.ts';
import { otherForms } from './forms/other-forms.ts';
import { foldedText } from '../chinese/fold.ts';
import { parseQuery, type Query } from './query.ts';
import { rank } from './ranking.ts';
import { scopeOf, wordsOfPaper } from './search-paper.ts';
import { SHORTEST_PREFIX } from './search.ts';
import { wordsBeginning } from '../index/words/spelling.ts';
import { isSpelled } from '../chinese/tokens.ts';

/** Suggestions for the text typed so far. */
export type Suggestions = {
  /** Pages of the paper: lists, the paper's own pages, and days of the archive */
  readonly leads: readonly Lead[];
  readonly stories: readonly StoryCard[];
};

const LISTS = 3;
const STORIES = 5;
const COMPLETIONS = 12;

/** Suggests pages of the paper with a word that begins with the typed text, and stories whose headlines match it. */
export function suggestionsFor(typed: string, context: QueryContext): Suggestions {
  const query = withoutLetter(parseQuery(typed));
  if (query.terms.length === 0) return { leads: leadsOf(query.text, context), stories: [] };
  const index = readIndex();
  const { otherWording } = wordsOfPaper();
  const last = query.isOpen ? query.terms.at(-1)?.text : undefined;
  const expression = expressionOf(query, {
    han: 'exact',
    alternatives: (word) => (word === last && isSpelled(word) ? wordsBeginning(index, word, COMPLETIONS) : []),
    isPrefix: (word) => word === last && isSpelled(word) && word.length >= SHORTEST_PREFIX,
    others: otherForms(index, query, { listsMeant: () => [], listsNamed: () => [], otherWording }),
    otherWording,
  });
  const scope = { ...scopeOf({}, context), sort: 'relevance', limit: STORIES, offset: 0 } as const;
  const found = expression === undefined ? [] : rank(index, `title:(${expression})`, scope).slugs;
  return { leads: leadsBeginning(query, context), stories: articlesNamed(found, context).map(({ card }) => card) };
}

/** Drops a single letter after other words: too many words begin with it. */
function withoutLetter(query: Query): Query {
  const last = query.terms.at(-1);
  const isLetter = query.isOpen && last?.kind === 'word' && last.text.length === 1 && query.terms.length > 1;
  return isLetter ? { ...query, terms: query.terms.slice(0, -1), isOpen: false } : query;
}

function leadsBeginning({ text }: Query, context: QueryContext): readonly Lead[] {
  const start = foldedText(text);
  const begins = (name: string) =>
    name.startsWith(start) || name.includes(` ${start}`) || (/\p{Script=Han}/u.test(start) && name.includes(start));
  const named = paperNames().pages.filter(({ name }) => LANGUAGES.some((language) => begins(foldedText(name[language]))));
  const asked = leadsOf(text, context);
  const all = [...asked, ...inScript(named, context).map(({ kind, id, name }): Lead => ({ kind, id, name }))];
  return [...new Map(all.map((lead) => [leadPath(lead, 'en'), lead])).values()].slice(0, LISTS);
}
