import { FORMATS, type Format } from '../record/schema/article.ts';
import { type Language, LANGUAGES } from '../edition/languages.ts';

/** The filters of a search. */
export type Filters = {
  readonly section?: string | undefined;
  readonly topic?: string | undefined;
  readonly format?: Format | undefined;
  /** Only stories that have this language */
  readonly language?: Language | undefined;
  /** Days in the paper's time zone, both included: 2025-10-21 */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};

/** The longest query, in UTF-16 units. The search field takes no more, and `query.ts` cuts longer ones from an address. */
export const LONGEST_TYPED = 200;

/** The order of results. */
export type Sort = 'relevance' | 'date';

/** A search as its address states it. */
export type Asked = { readonly typed: string; readonly filters: Filters; readonly sort: Sort; readonly page: number };

/** The query of an address. */
export type SearchParameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Reads the parameters of a search's address. An invalid one (a section that does not exist, the 31st of February) is
 * ignored, so that an old link still finds something.
 */
export function readAsked(
  parameters: SearchParameters,
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

/** Writes the query string of a search's address, without default values. */
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

/** Whether at least one filter is set. */
export const hasFilters = (filters: Filters): boolean => Object.values(filters).some((value) => value !== undefined);

/** A date in 1900–2199. Other years are typing mistakes, or out of the range of time zone data. */
const DAY = /^(?:19|20|21)\d\d-\d\d-\d\d$/;

function day(text: string | undefined): string | undefined {
  if (text === undefined || !DAY.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}
