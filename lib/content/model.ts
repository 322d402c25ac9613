import { hasTextIn } from './block-text.ts';
import { type Article, type Format, type Locale, LOCALES, type Localized, type Picture } from './schema.ts';

/** Whether readers see a story: `scheduled` is published in the future, `draft` is not published at all. */
export type StoryStatus = 'live' | 'draft' | 'scheduled';

/** What lists show of a story. */
export type StoryCard = {
  readonly slug: string;
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
  /** The languages in which the story really exists */
  readonly languages: readonly Locale[];
  readonly topics: readonly string[];
  /** The first author or reporter */
  readonly byline?: Localized | undefined;
  readonly status: StoryStatus;
  /** Length of the story's first film */
  readonly videoSeconds?: number | undefined;
};

/** A story with everything its page shows. */
export type Story = {
  readonly slug: string;
  readonly article: Article;
  readonly languages: readonly Locale[];
  readonly card: StoryCard;
};

/** The languages an article really exists in: those with a title and at least one block of the body. */
export function languagesOf(article: Pick<Article, 'title' | 'body'>): readonly Locale[] {
  return LOCALES.filter((locale) => article.title[locale] !== undefined && article.body.some((block) => hasTextIn(block, locale)));
}

/** Whether a story has a page in a language: what toggle, hreflang, sitemaps, feeds and lists all ask. */
export function hasVersion(story: Pick<Story, 'languages'>, locale: Locale): boolean {
  return story.languages.includes(locale);
}
