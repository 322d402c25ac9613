import type { Localized } from '../edition/languages.ts';
import type { Terms } from '../chinese/traditional/terms.ts';
import type { MediaFacts } from '../folder/media-facts.ts';
import type { OwnRole } from '../record/schema/paper-files.ts';
import type { NamedSource } from '../record/source.ts';

/** What an article is checked against: the paper's own files, its media and the other articles. */
export type CheckContext = {
  /** The name of the paper */
  readonly paper: Localized;
  readonly sections: readonly string[];
  readonly topics: readonly string[];
  readonly series: readonly string[];
  readonly sources: readonly NamedSource[];
  readonly roles: readonly OwnRole[];
  /** The paper's names and wording for the Traditional edition */
  readonly traditional: Pick<Terms, 'protected' | 'wording'>;
  /** What readers know the entries of sections, topics, series and roles by, by id */
  readonly names: Readonly<Record<'section' | 'topic' | 'series' | 'role', ReadonlyMap<string, readonly string[]>>>;
  /** The paper's own files that have never been valid: what they define may be right or wrong, and nobody can tell */
  readonly neverValid: ReadonlySet<string>;
  readonly media: (src: string) => MediaFacts;
  /** The other file than `path` that already has this slug */
  readonly holderOfSlug: (slug: string, path: string) => string | undefined;
  /** The other file than `path` whose story had this slug before */
  readonly holderOfFormer: (slug: string, path: string) => string | undefined;
  /** The names that the file of a story had, as far as that was noticed and no file says so */
  readonly renamedFrom: (path: string) => readonly string[];
  /** The other file than `path` that already has this short code (lib/record/short-code.ts), whatever its id */
  readonly holderOfCode: (code: string, path: string) => string | undefined;
  /** The other file than `path` that already has this number of the series */
  readonly holderOfNumber: (series: string, number: number, path: string) => string | undefined;
};
