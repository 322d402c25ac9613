import { FORMATS, type Format } from '../record/schema.ts';
import { type Language, LANGUAGES } from '../edition/languages.ts';

/** What a reader narrows a search by. */
export type Filters = {
  readonly section?: string | undefined;
  readonly topic?: string | undefined;
  readonly format?: Format | undefined;
  /** Stories that exist in this language */
  readonly language?: Language | undefined;
  /** Days in the paper's time zone, both included: 2025-10-21 */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};

/** What the field takes; what an address brings beyond it is cut (query.ts). */
export const LONGEST_TYPED = 200;

export type Sort = 'relevance' | 'date';

/** A search as its address says it. */
export type Asked = { readonly typed: string; readonly filters: Filters; readonly sort: Sort; readonly page: number };

type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Reads the address of a search. What means nothing (a section that there is none of, the 31st of February) is as if it
 * were not there: an old link still finds something.
 */
export function readAsked(
  parameters: Parameters,
  paper: { readonly sections: readonly string[]; readonly topics: readonly string[] },
): Asked {
  const value = (name: string) => [parameters[name] ?? []].flat()[0];
  const oneOf = <T extends string>(name: string, known: readonly T[]) => known.find((one) => one === value(name));
  const page = /^[1-9]\d{0,3}$/.test(value('page') ?? '') ? Number(value('page')) : 1;
  return {
    typed: value('q') ?? '',
    filters: {
      section: oneOf('section', paper.sections),
      topic: oneOf('topic', paper.topics),
      format: oneOf('format', FORMATS),
      language: oneOf('language', LANGUAGES),
      from: day(value('from')),
      to: day(value('to')),
    },
    sort: value('sort') === 'date' ? 'date' : 'relevance',
    page,
  };
}

/** The query of a search's address; what is as usual is left out. */
export function askedQuery({ typed, filters, sort, page }: Asked): string {
  const entries = Object.entries({
    q: typed,
    ...filters,
    sort: sort === 'date' ? sort : undefined,
    page: page > 1 ? String(page) : undefined,
  });
  const query = new URLSearchParams(entries.flatMap(([name, value]) => (value ? [[name, value]] : []))).toString();
  return query === '' ? '' : `?${query}`;
}

/** Whether anything narrows the search. */
export const hasFilters = (filters: Filters): boolean => Object.values(filters).some((value) => value !== undefined);

/** Years of this century and its neighbours: others are beyond what clocks of time zones know, or a slip. */
const DAY = /^(?:19|20|21)\d\d-\d\d-\d\d$/;

function day(text: string | undefined): string | undefined {
  if (text === undefined || !DAY.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}
