import type { MediaFacts } from '../folder/media-facts.ts';
import type { NamedSource } from '../record/source.ts';

/** What an article must fit into: the paper, its pictures and the other articles. */
export type CheckContext = {
  readonly sections: readonly string[];
  readonly topics: readonly string[];
  readonly series: readonly string[];
  readonly sources: readonly NamedSource[];
  readonly media: (src: string) => MediaFacts;
  /** The file that already holds the slug of the file at `path` */
  readonly holderOfSlug: (slug: string, path: string) => string | undefined;
  /** The file that already holds this short code (lib/record/short-code.ts), whatever its id */
  readonly holderOfCode: (code: string, path: string) => string | undefined;
  /** The file that already holds this number of the series */
  readonly holderOfNumber: (series: string, number: number, path: string) => string | undefined;
};
