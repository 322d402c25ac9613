import type { Format } from '../record/schema.ts';
import type { Language } from '../edition/languages.ts';
import type { Locale } from '../edition/locale.ts';
import type { FeedFormat, PictureShape, QrFormat, SharePicture } from './file-parameters.ts';
import { read, write } from './table.ts';
import type { View } from './view.ts';

/**
 * Addresses of the paper as pathnames, written by the table (table.ts). Every link on the site comes from here; `toUrl`
 * (origin.ts) makes one absolute.
 */
type Slugs = { readonly section: string; readonly slug: string };

export const frontPath = (locale: Locale): string => write({ kind: 'front', locale });

export const sectionPath = (locale: Locale, name: string, page = 1): string => write({ kind: 'named', locale, name, page });
export const topicPath = (locale: Locale, id: string, page = 1): string => write({ kind: 'topic', locale, id, page });
export const formatPath = (locale: Locale, id: Format, page = 1): string => write({ kind: 'format', locale, id, page });
export const seriesPath = (locale: Locale, id: string, page = 1): string => write({ kind: 'series', locale, id, page });
export const sourcePath = (locale: Locale, id: string, page = 1): string => write({ kind: 'source', locale, id, page });
export const sourcesPath = (locale: Locale): string => write({ kind: 'sources', locale });

/** A page of the paper's own; corrections are paged. */
export const ownPagePath = (locale: Locale, name: string, page = 1): string => write({ kind: 'named', locale, name, page });

export const storyPath = (locale: Locale, { section, slug }: Slugs): string => write({ kind: 'story', locale, section, slug });

/** The stories published in a period: a day (2025-11-04), a month (2025-11), a year, or all time (''). */
export const archivePath = (locale: Locale, period = '', page = 1): string => write({ kind: 'archive', locale, period, page });

/** A search; `query` as lib/search/filters.ts writes it. */
export const searchPath = (locale: Locale, query = ''): string => write({ kind: 'search', locale }) + query;

/** Suggestions for what is being typed, as JSON. */
export const suggestPath = (locale: Locale): string => write({ kind: 'suggestions', locale });

/** Pages kept on the reader's device: saved for later, or read lately. */
export const savedPath = (locale: Locale): string => write({ kind: 'saved', locale });

/** Offline fallback page. */
export const offlinePath = (locale: Locale): string => write({ kind: 'offline', locale });

/** Web app manifest, from which a device installs the paper. */
export const manifestPath = (locale: Locale): string => write({ kind: 'manifest', locale });

/** A story in both languages, pair by pair. @param first the language that leads: the page's own or the other one */
export const bothPath = (locale: Locale, { section, slug }: Slugs, first: Language): string =>
  write({ kind: 'both', locale, section, slug, first });

/** The page on which a story is read in a view. */
export const viewPath = ({ locale, first }: View, story: Slugs): string =>
  first ? bothPath(locale, story, first) : storyPath(locale, story);

/**
 * A feed of a front: of the paper, a section, a topic or a source.
 * @param front the address of the front
 * @throws where the address is of no front that has feeds
 */
export function feedPath(front: string, feed: FeedFormat): string {
  const of = read(front);
  switch (of?.kind) {
    case 'front':
      return write({ ...of, kind: 'paperFeed', feed });
    case 'named':
      return write({ ...of, kind: 'sectionFeed', feed });
    case 'source':
      return write({ ...of, kind: 'sourceFeed', feed });
    case 'topic':
      return write({ ...of, kind: 'topicFeed', feed });
    default:
      throw new Error(`${front} has no feeds`);
  }
}

/** A feed of the whole paper in both languages, those of the edition first. */
export const bothFeedPath = (locale: Locale, feed: FeedFormat): string => write({ kind: 'bothFeed', locale, feed });

export const mediaPath = (src: string): string => write({ kind: 'media', src });

/** Captions of a film; a Traditional edition gets those in Simplified characters converted. */
export const captionsPath = (src: string, locale: Locale): string =>
  locale === 'zh-hant' ? write({ kind: 'traditionalCaptions', src }) : mediaPath(src);

/** A picture as PNG, 1,200 pixels wide, cut to a shape. */
export const shapedPicturePath = (src: string, shape: PictureShape): string => write({ kind: 'shapedPicture', src, shape });

/**
 * A story's short link to one view, by its letters (view.ts). The anchor of a paragraph is a fragment: browsers carry it across the redirect, and no
 * server needs to know it.
 */
export const shortPath = (code: string, letters: string, anchor?: string): string =>
  write({ kind: 'shortView', code, letters }) + (anchor === undefined ? '' : `#${anchor}`);

/** The QR code of a short link, as a file: whole pixels a module, the quiet zone inside. `at`: the anchor of a block. */
export const qrPath = (code: string, letters: string, format: QrFormat, at?: string): string =>
  write({ kind: 'qr', code, letters, format }) + (at === undefined ? '' : `?at=${at}`);

/** A picture of a story in one view. `version` changes with what is painted, so that no cache serves an old one. */
export const sharePicturePath = (code: string, letters: string, picture: SharePicture, version: string): string =>
  `${write({ kind: 'sharePicture', code, letters, picture })}?v=${version}`;

/** The index of sitemaps, the sitemap for news, and the files that the index names: of pages, and of the stories of each month. */
export const sitemapIndexPath = (): string => write({ kind: 'sitemapIndex' });
export const newsSitemapPath = (): string => write({ kind: 'newsSitemap' });
export const pagesSitemapPath = (): string => write({ kind: 'pagesSitemap' });
export const monthSitemapPath = (month: string, part = 1): string => write({ kind: 'monthSitemap', month, part });

/** The key that proves a notice to search engines (indexnow.org). */
export const indexNowKeyPath = (): string => write({ kind: 'indexNowKey' });

/** The rules by which browsers fetch pages ahead. */
export const speculationPath = (): string => write({ kind: 'speculationRules' });

/** The service worker. */
export const workerPath = (): string => write({ kind: 'worker' });
