import type { Metadata } from 'next';
import type { Thing } from 'schema-dts';
import type { Versions } from '../address/versions.ts';
import type { Locale } from '../edition/locale.ts';
import { type QueryContext, queryContext } from '../queries/context.ts';
import { paper as readPaper } from '../queries/paper.ts';
import { everythingId, type Paper } from '../record/model.ts';
import type { Crumb } from './trail.ts';

/** When, in which edition and for whom a page is rendered. */
export type PageContext = {
  readonly now: Date;
  readonly locale: Locale;
  /** The editors' preview, which shows drafts and scheduled stories too */
  readonly preview: boolean;
};

/** What pages of every kind have: the frame around the content, and the metadata. */
export type PageFrame = {
  readonly locale: Locale;
  /** The moment at which the page was rendered: the date in the masthead */
  readonly now: Date;
  /** The paper in the edition's script */
  readonly paper: Paper;
  /** The id of the section whose front lists every story */
  readonly everything: string;
  /** The paths of the same page in each edition that has it */
  readonly versions: Versions;
  /** The same story in both languages; absent if the page is not a story */
  readonly both?: BothMode;
  /** Its item in the navigation: a section's id, `formats/video`, `series/baytalk`, `archive` */
  readonly current?: string | undefined;
  /** Title, description, canonical address, hreflang, Open Graph */
  readonly head: Metadata;
  /** The schema.org nodes for search engines; none on pages that are not indexed */
  readonly structuredData: readonly Thing[];
  /** The breadcrumbs, from the front to the page itself; empty if the page shows none */
  readonly trail: readonly Crumb[];
};

/** The page of a story in both languages, and whether it is the current page. `missing`: the story has one language only. */
export type BothMode = { readonly href: string; readonly isCurrent: boolean } | 'missing';

/** A page that has moved for good. */
export type MovedPage = { readonly kind: 'moved'; /** Its path now */ readonly to: string };

/** The part of the frame that depends on the context alone. */
export function frameIn({ now, locale }: PageContext): Pick<PageFrame, 'locale' | 'now' | 'paper' | 'everything'> {
  const paper = readPaper(locale);
  return { locale, now, paper, everything: everythingId(paper) };
}

/** The context of a page's queries. */
export const forQueries = ({ now, locale, preview }: PageContext): QueryContext => queryContext(now, locale, preview);
