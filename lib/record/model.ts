import { hasTextIn } from './block-texts.ts';
import type { Article, Format } from './schema/article.ts';
import type { Picture } from './schema/block.ts';
import type { Credit } from './schema/credit.ts';
import type { OwnPage } from './schema/own-page.ts';
import type { OwnRole, Section, Series, Site, Source } from './schema/paper-files.ts';
import { type Language, LANGUAGES, type Localized } from '../edition/languages.ts';

/** Whether readers see a story: `scheduled` is published in the future, `draft` is not published at all. */
export type StoryStatus = 'live' | 'draft' | 'scheduled';

/** What lists show of a story. */
export type StoryCard = {
  readonly slug: string;
  /** The code of its short link, which never changes (lib/record/short-code.ts) */
  readonly code: string;
  readonly section: string;
  readonly format: Format;
  readonly series?: { readonly id: string; readonly number: number } | undefined;
  /** ISO 8601 with an offset, as the editor wrote it */
  readonly publishedAt: string;
  readonly updatedAt?: string | undefined;
  readonly title: Localized;
  readonly summary?: Localized | undefined;
  /** The story's picture or, for a story without one that has a film, the film's still */
  readonly image?: Picture | undefined;
  /** The languages in which the story exists (`languagesOf`) */
  readonly languages: readonly Language[];
  /** Those of its languages in which less than half of it exists */
  readonly barelyIn: readonly Language[];
  readonly topics: readonly string[];
  /** The name of its source, as the story states it */
  readonly source: Localized;
  /** Who did what; which of them are authors depends on the paper's roles (`authorsOf`) */
  readonly credits: readonly Credit[];
  readonly status: StoryStatus;
  /** The length of the story's first film */
  readonly videoSeconds?: number | undefined;
  /** The story's own wording for Traditional Chinese, so that its headline reads the same in every list */
  readonly traditional?: Readonly<Record<string, string>> | undefined;
  /** The people whose names stay names in the Traditional edition (`peopleOf`) */
  readonly people?: readonly string[] | undefined;
};

/** A story with everything its page shows. */
export type Story = {
  readonly slug: string;
  readonly article: Article;
  readonly languages: readonly Language[];
  readonly card: StoryCard;
  /** The id of its source, if that has a front */
  readonly source: string | undefined;
  /** For each credit the id of the source whose name it is, if it is one */
  readonly creditedSources: readonly (string | undefined)[];
  /** The indexes in the body of the blocks whose original was changed after they were translated */
  readonly stale: readonly number[];
};

/** What lists show of one of the paper's own pages. */
export type PageEntry = Pick<OwnPage, 'title' | 'updatedAt' | 'traditional'> & { readonly id: string; readonly people: readonly string[] };

/** What pages show of the paper itself: its name, its sections, series, roles and sources, and its own pages that the edition has. */
export type Paper = {
  readonly site: Site;
  readonly sections: readonly Section[];
  readonly series: readonly Series[];
  readonly roles: readonly OwnRole[];
  readonly sources: readonly Source[];
  readonly pages: readonly PageEntry[];
};

/** An entry of the list of corrections. */
export type CorrectionEntry = {
  readonly card: StoryCard;
  /** Its index among the corrections of its story, from 0 */
  readonly n: number;
  readonly correction: NonNullable<Article['corrections']>[number];
};

/** The fragment of a story's correction, the same in every language. @param n its index, from 0 */
export const correctionAnchor = (n: number): string => `correction-${n + 1}`;

/** The fragment of a block, the same in every language. @param n its index in the body, from 0 */
export const anchorOf = ({ id }: { readonly id?: string | undefined }, n: number): string => id ?? `p${n + 1}`;

/** Whether a record says something in a language besides its title: in at least one block of the body or, of a brief, in its summary. */
export const saysIn = ({ summary, body }: Pick<Article, 'summary' | 'body'>, language: Language): boolean =>
  body.length === 0 ? summary?.[language] !== undefined : body.some((block) => hasTextIn(block, language));

/** The languages in which an article exists: those with a title and text. */
export const languagesOf = (article: Pick<Article, 'title' | 'summary' | 'body'>): readonly Language[] =>
  LANGUAGES.filter((language) => article.title[language] !== undefined && saysIn(article, language));

/** Whether a story has a page in a language. The toggle, hreflang, sitemaps, feeds and lists all ask this. */
export function hasVersion(story: Pick<Story, 'languages'>, language: Language): boolean {
  return story.languages.includes(language);
}

/** The section whose front lists every story. @throws if sections.json has none, which the content check reports first */
export function everythingId({ sections: all }: Pick<Paper, 'sections'>): string {
  const section = all.find(({ everything }) => everything);
  if (!section) throw new Error('content/sections.json: one section needs "everything": true');
  return section.id;
}

/** The label before a headline. */
export type Kicker =
  | { readonly kind: 'series'; readonly series: Series; /** The story's number in its series */ readonly number: number }
  | { readonly kind: 'format'; readonly format: Exclude<Format, 'article'> }
  | { readonly kind: 'section'; readonly section: Section };

/** The kicker of a story: its series, else its format, else (for reports) its section; undefined if the paper has no such section. */
export function kickerOf(
  { series, format, section }: Pick<StoryCard, 'series' | 'format' | 'section'>,
  paper: Pick<Paper, 'series' | 'sections'>,
): Kicker | undefined {
  const found = series && paper.series.find(({ id }) => id === series.id);
  if (found) return { kind: 'series', series: found, number: series.number };
  if (format !== 'article') return { kind: 'format', format };
  const named = paper.sections.find(({ id }) => id === section);
  return named && { kind: 'section', section: named };
}
