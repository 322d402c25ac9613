import type { Format } from '../record/schema.ts';
import type { Language } from '../edition/languages.ts';
import { languageOf, type Locale } from '../edition/locale.ts';

/** Paths of the paper's pages. Every link on the site comes from here; `toUrl` makes one absolute. */
export const frontPath = (locale: Locale) => `/${locale}`;

/** Lists are paged; page 1 has the bare address. */
const paged = (path: string, page: number) => (page > 1 ? `${path}/page/${page}` : path);

export const sectionPath = (locale: Locale, section: string, page = 1) => paged(`/${locale}/${section}`, page);
export const topicPath = (locale: Locale, topic: string, page = 1) => paged(`/${locale}/topics/${topic}`, page);
export const formatPath = (locale: Locale, format: Format, page = 1) => paged(`/${locale}/formats/${format}`, page);
export const seriesPath = (locale: Locale, series: string, page = 1) => paged(`/${locale}/series/${series}`, page);
export const sourcePath = (locale: Locale, source: string, page = 1) => paged(`/${locale}/sources/${source}`, page);
export const sourcesPath = (locale: Locale) => `/${locale}/sources`;

/** A page of the paper's own; corrections are paged. */
export const ownPagePath = (locale: Locale, id: string, page = 1) => paged(`/${locale}/${id}`, page);

export const storyPath = (locale: Locale, story: { section: string; slug: string }) => `/${locale}/${story.section}/${story.slug}`;

/** What was published in a period: on a day (2025-11-04), in a month (2025-11), a year, or ever (''). */
export const archivePath = (locale: Locale, period = '', page = 1) =>
  paged([`/${locale}/archive`, ...period.split('-').filter(Boolean)].join('/'), page);

/** A search; `query` as lib/search/filters.ts writes it. */
export const searchPath = (locale: Locale, query = '') => `/${locale}/search${query}`;

/** What may be meant by what is being typed, as JSON. */
export const suggestPath = (locale: Locale) => `/${locale}/search/suggest`;

/** What is kept on the reader's device: put aside, or read lately. */
export const savedPath = (locale: Locale) => `/${locale}/saved`;

/** What is shown where a page is neither to be had nor kept. */
export const offlinePath = (locale: Locale) => `/${locale}/offline`;

/** What a device needs to know to install the paper. */
export const manifestPath = (locale: Locale) => `/${locale}/manifest.webmanifest`;

/** What follows a story's address where it is shown in both languages: `both`, or `both-zh` where the other one leads. */
export const bothSegment = (locale: Locale, first: Language) => (first === languageOf(locale) ? 'both' : `both-${first}`);

/** A story in both languages, pair by pair, the page's own or the other one first. */
export const bothPath = (locale: Locale, story: { section: string; slug: string }, first: Language) =>
  `${storyPath(locale, story)}/${bothSegment(locale, first)}`;

/** Where the feeds of a paper in both languages are: no page of its own, as `/both` is a view of each story. */
export const bothFrontPath = (locale: Locale) => `/${locale}/both`;

/** The files in which a front's stories go out to feed readers: RSS 2.0, Atom 1.0, JSON Feed 1.1. */
export const FEED_FILES = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const;
export type FeedFormat = keyof typeof FEED_FILES;

/** A feed of a front: of the paper, a section, a topic. */
export const feedPath = (front: string, format: FeedFormat) => `${front}/${FEED_FILES[format]}`;

export const mediaPath = (src: string) => `/media/${src}`;

/** Captions of a film; for a Traditional edition those in Simplified are converted when asked for. */
export const captionsPath = (src: string, locale: Locale) => (locale === 'zh-hant' ? `${mediaPath(src)}.zh-hant.vtt` : mediaPath(src));

/** Shapes in which search engines ask for a story's picture (Google, structured data for Article), and `whole`: its own. */
export const PICTURE_SHAPES = ['16x9', '4x3', '1x1', 'whole'] as const;
export type PictureShape = (typeof PICTURE_SHAPES)[number];

/** A picture as PNG of 1,200 pixels across, cut to a shape. */
export const shapedPicturePath = (src: string, shape: PictureShape) => `/media/${src}.${shape}.png`;

/**
 * A story's short link (lib/address/view.ts says what the letters mean). The anchor of a paragraph is a fragment: browsers
 * carry it across the redirect, and no server needs to know it.
 */
export const shortPath = (code: string, letters: string, anchor?: string) =>
  `/s/${code}/${letters}${anchor === undefined ? '' : `#${anchor}`}`;

/** The QR code of a short link, as a file: whole pixels a module, the quiet zone inside. `at`: the anchor of a block. */
export const qrPath = (code: string, letters: string, format: 'png' | 'svg', at?: string) =>
  `${shortPath(code, letters)}/qr.${format}${at === undefined ? '' : `?at=${at}`}`;

/** Pictures of a story that are made to be sent: `poster` for chats and print, `wide` and `square` for link previews. */
export const SHARE_PICTURES = ['poster', 'wide', 'square'] as const;
export type SharePicture = (typeof SHARE_PICTURES)[number];

/** A picture of a story in one view. `version` changes with what is painted, so that nobody keeps an old one. */
export const sharePicturePath = (code: string, letters: string, picture: SharePicture, version: string) =>
  `${shortPath(code, letters)}/${picture}.png?v=${version}`;
