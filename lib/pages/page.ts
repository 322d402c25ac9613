import type { Metadata } from 'next';
import type { Thing } from 'schema-dts';
import type { Versions } from '../address/versions.ts';
import type { Locale } from '../edition/locale.ts';
import { type QueryContext, queryContext } from '../queries/context.ts';
import { paper as readPaper } from '../queries/paper.ts';
import { everythingId, type Paper } from '../record/model.ts';
import type { Crumb } from './trail.ts';

/** When, in which edition and for whom a page is made. */
export type PageContext = {
  readonly now: Date;
  readonly locale: Locale;
  /** The editors' preview, which shows drafts and scheduled stories too */
  readonly preview: boolean;
};

/** What every page says, whatever its kind: the frame around its content, and what machines read of it. */
export type PageFrame = {
  readonly locale: Locale;
  /** The moment at which the page was made: the date in the masthead */
  readonly now: Date;
  /** The paper in the edition's script */
  readonly paper: Paper;
  /** Id of the section whose front lists every story */
  readonly everything: string;
  /** Where the same page is in each edition in which it exists */
  readonly versions: Versions;
  /** The same story in both languages; absent where the page is no story */
  readonly both?: BothMode;
  /** Its item in the navigation: a section's id, `formats/video`, `series/baytalk`, `archive` */
  readonly current?: string | undefined;
  /** Title, description, canonical address, hreflang, Open Graph */
  readonly head: Metadata;
  /** By schema.org, for search engines; none on pages that are not indexed */
  readonly structuredData: readonly Thing[];
  /** The breadcrumb, from the front to the page itself; empty where the page shows none */
  readonly trail: readonly Crumb[];
};

/** A story in both languages at once: its address, and whether the page is that one. `missing`: the story has one language only. */
export type BothMode = { readonly href: string; readonly isCurrent: boolean } | 'missing';

/** A page that has moved for good. */
export type MovedPage = { readonly kind: 'moved'; /** Its path now */ readonly to: string };

/** The part of the frame that follows from the context alone. */
export function frameIn({ now, locale }: PageContext): Pick<PageFrame, 'locale' | 'now' | 'paper' | 'everything'> {
  const paper = readPaper(locale);
  return { locale, now, paper, everything: everythingId(paper) };
}

/** What the queries are asked for. */
export const forQueries = ({ now, locale, preview }: PageContext): QueryContext => queryContext(now, locale, preview);
