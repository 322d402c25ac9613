import type { Format } from '../record/schema/article.ts';
import type { Language } from '../edition/languages.ts';
import type { Locale } from '../edition/locale.ts';
import type { FeedFormat, PictureEncoding, PictureShape, PictureWidth, QrFormat, SharePicture, ShareType } from './file-parameters.ts';
import { read, write } from './table.ts';
import type { View } from './view.ts';

/**
 * The paper's addresses as pathnames, written by the table (table.ts). Every link on the site is made by one of these
 * functions; `toUrl` (origin.ts) makes it absolute.
 */
type Slugs = { readonly section: string; readonly slug: string };

/** The front page of an edition. */
export const frontPath = (locale: Locale): string => write({ kind: 'front', locale });

/** A section's front. */
export const sectionPath = (locale: Locale, name: string, page = 1): string => write({ kind: 'named', locale, name, page });
/** The front of a topic. */
export const topicPath = (locale: Locale, id: string, page = 1): string => write({ kind: 'topic', locale, id, page });
/** The front of a format. */
export const formatPath = (locale: Locale, id: Format, page = 1): string => write({ kind: 'format', locale, id, page });
/** The front of a series. */
export const seriesPath = (locale: Locale, id: string, page = 1): string => write({ kind: 'series', locale, id, page });
/** The front of a source. */
export const sourcePath = (locale: Locale, id: string, page = 1): string => write({ kind: 'source', locale, id, page });
/** The list of sources. */
export const sourcesPath = (locale: Locale): string => write({ kind: 'sources', locale });

/** One of the paper's own pages. @param page of the list of corrections; no other own page has several */
export const ownPagePath = (locale: Locale, name: string, page = 1): string => write({ kind: 'named', locale, name, page });

/** A story in one edition. */
export const storyPath = (locale: Locale, { section, slug }: Slugs): string => write({ kind: 'story', locale, section, slug });

/** The stories published in a period: a day (2025-11-04), a month (2025-11), a year, or all time (''). */
export const archivePath = (locale: Locale, period = '', page = 1): string => write({ kind: 'archive', locale, period, page });

/** The search page. @param query '' or a query with `?`, as written by lib/search/filters.ts */
export const searchPath = (locale: Locale, query = ''): string => write({ kind: 'search', locale }) + query;

/** Suggestions for a query that is being typed, as JSON. */
export const suggestPath = (locale: Locale): string => write({ kind: 'suggestions', locale });

/** The list of stories kept on the reader's device: saved for later, and recently read. */
export const savedPath = (locale: Locale): string => write({ kind: 'saved', locale });

/** Offline fallback page. */
export const offlinePath = (locale: Locale): string => write({ kind: 'offline', locale });

/** Web app manifest, from which a device installs the paper. */
export const manifestPath = (locale: Locale): string => write({ kind: 'manifest', locale });

/** A story in both languages, paragraph beside paragraph. @param first the leading language: the edition's own or the other one */
export const bothPath = (locale: Locale, { section, slug }: Slugs, first: Language): string =>
  write({ kind: 'both', locale, section, slug, first });

/** A story's page in one view. */
export const viewPath = ({ locale, first }: View, story: Slugs): string =>
  first ? bothPath(locale, story, first) : storyPath(locale, story);

/**
 * A feed of a front: of the paper, a section, a topic or a source.
 * @param front the address of the front
 * @throws if this front has no feeds
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
      throw new Error(`${front} is not a front with feeds`);
  }
}

/** A feed of the whole paper in both languages, the edition's own first. */
export const bothFeedPath = (locale: Locale, feed: FeedFormat): string => write({ kind: 'bothFeed', locale, feed });

/** A file of the content folder and the version of its bytes, which is in the address so that no cache serves an old one. */
type MediaFile = { readonly src: string; readonly version?: string | undefined };

const versioned = (path: string, { version }: MediaFile): string => (version === undefined ? path : `${path}?v=${version}`);

/** A file below content/media. */
export const mediaPath = (file: MediaFile): string => versioned(write({ kind: 'media', src: file.src }), file);

/** A picture, not an SVG, in one of the widths of pages or narrower. */
export const sizedPicturePath = (file: MediaFile, width: PictureWidth, encoding: PictureEncoding): string =>
  versioned(write({ kind: 'sizedPicture', src: file.src, width, encoding }), file);

/** Captions of a film. The Traditional edition gets captions converted from Simplified. */
export const captionsPath = (src: string, locale: Locale): string =>
  locale === 'zh-hant' ? write({ kind: 'traditionalCaptions', src }) : mediaPath({ src });

/** A picture as PNG, 1,200 pixels wide, cropped to a shape. */
export const shapedPicturePath = (file: MediaFile, shape: PictureShape): string =>
  versioned(write({ kind: 'shapedPicture', src: file.src, shape }), file);

/**
 * A story's short link to one view, by the view's letters (view.ts). The anchor of a block is a fragment: browsers carry
 * it across the redirect, so the server need not know it.
 */
export const shortPath = (code: string, letters: string, anchor?: string): string =>
  write({ kind: 'shortView', code, letters }) + (anchor === undefined ? '' : `#${anchor}`);

/** The QR code of a short link as a file: whole pixels per module, with the quiet zone. @param at the anchor of a block */
export const qrPath = (code: string, letters: string, format: QrFormat, at?: string): string =>
  write({ kind: 'qr', code, letters, format }) + (at === undefined ? '' : `?at=${at}`);

/** A picture of a story in one view. @param version changes with what is painted, so that no cache serves an old picture */
export const sharePicturePath = (
  { code, letters, picture, type }: { code: string; letters: string; picture: SharePicture; type: ShareType },
  version: string,
): string => `${write({ kind: 'sharePicture', code, letters, picture, type })}?v=${version}`;

/** The index of sitemaps. */
export const sitemapIndexPath = (): string => write({ kind: 'sitemapIndex' });
/** The sitemap for Google News. */
export const newsSitemapPath = (): string => write({ kind: 'newsSitemap' });
/** The sitemap of fronts and the paper's own pages. */
export const pagesSitemapPath = (): string => write({ kind: 'pagesSitemap' });
/** A sitemap of the stories of a month. @param part further files of a month with many stories, from 2 */
export const monthSitemapPath = (month: string, part = 1): string => write({ kind: 'monthSitemap', month, part });

/** The file with the key that IndexNow verifies (indexnow.org). */
export const indexNowKeyPath = (): string => write({ kind: 'indexNowKey' });

/** The rules by which browsers prefetch pages. */
export const speculationPath = (): string => write({ kind: 'speculationRules' });

/** The service worker. */
export const workerPath = (): string => write({ kind: 'worker' });
