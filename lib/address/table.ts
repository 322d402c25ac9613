import {
  code,
  encoding,
  feed,
  file,
  letters,
  month,
  page,
  part,
  period,
  picture,
  qrFormat,
  rootFile,
  shape,
  shareType,
  src,
  width,
} from './file-parameters.ts';
import { id, locale } from './parameters.ts';
import { entry, type ValuesIn } from './pattern.ts';
import { BOTH, STORY } from './story-address.ts';

/** The pages that readers open. */
const PAGES = {
  /** Redirects to the reader's own edition */
  bare: entry('/', {}),
  front: entry('/:locale', { locale }),
  archive: entry('/:locale/archive(/:period)(/page/:page)', { locale, period, page }),
  format: entry('/:locale/formats/:id(/page/:page)', { locale, id, page }),
  offline: entry('/:locale/offline', { locale }),
  saved: entry('/:locale/saved', { locale }),
  search: entry('/:locale/search', { locale }),
  series: entry('/:locale/series/:id(/page/:page)', { locale, id, page }),
  source: entry('/:locale/sources/:id(/page/:page)', { locale, id, page }),
  sources: entry('/:locale/sources', { locale }),
  topic: entry('/:locale/topics/:id(/page/:page)', { locale, id, page }),
  /** The front of a section, or one of the paper's own pages: the content check allows no two of one name */
  named: entry('/:locale/:name(/page/:page)', { locale, name: id, page }),
  story: STORY,
  both: BOTH,
  /** A short link to a story in the reader's own edition */
  short: entry('/s/:code', { code }),
  /** A short link to a story in one view */
  shortView: entry('/s/:code/:letters', { code, letters }),
};

/** The feeds of fronts. */
const FEEDS = {
  paperFeed: entry('/:locale/:feed', { locale, feed }),
  /** The whole paper in both languages */
  bothFeed: entry('/:locale/both/:feed', { locale, feed }),
  sourceFeed: entry('/:locale/sources/:id/:feed', { locale, id, feed }),
  topicFeed: entry('/:locale/topics/:id/:feed', { locale, id, feed }),
  sectionFeed: entry('/:locale/:name/:feed', { locale, name: id, feed }),
};

/** Files that pages, browsers and search engines request. */
const FILES = {
  suggestions: entry('/:locale/search/suggest', { locale }),
  manifest: entry('/:locale/manifest.webmanifest', { locale }),
  qr: entry('/s/:code/:letters/qr.:format', { code, letters, format: qrFormat }),
  sharePicture: entry('/s/:code/:letters/:picture.:type', { code, letters, picture, type: shareType }),
  /** Captions of a film in Traditional characters */
  traditionalCaptions: entry('/media/:src.zh-hant.vtt', { src }),
  /** A picture cropped to a shape */
  shapedPicture: entry('/media/:src.:shape.png', { src, shape }),
  /** A picture in one of the widths of pages */
  sizedPicture: entry('/media/:src.:width.:encoding', { src, width, encoding }),
  media: entry('/media/:src', { src }),
  sitemapIndex: entry('/sitemap.xml', {}),
  newsSitemap: entry('/sitemap-news.xml', {}),
  /** Fronts and the paper's own pages */
  pagesSitemap: entry('/sitemaps/pages.xml', {}),
  /** The stories of a month */
  monthSitemap: entry('/sitemaps/:month(-:part).xml', { month, part }),
  robots: entry('/robots.txt', {}),
  indexNowKey: entry('/indexnow.txt', {}),
  speculationRules: entry('/speculation.json', {}),
  worker: entry('/sw.js', {}),
  /** Next's stylesheets and scripts, named by their content */
  built: entry('/_next/static/:file', { file }),
  /** Scripts of the custom elements and what is beside them, named by their content */
  element: entry('/elements/:file', { file }),
  font: entry('/fonts/:file', { file }),
  rootFile: entry('/:file', { file: rootFile }),
};

/**
 * Every address of the paper. A new kind of page, feed or file is one entry here. The first entry that reads an address
 * wins, so the narrower of two comes first.
 */
const TABLE = { ...PAGES, ...FEEDS, ...FILES };

/** A kind of address. */
export type Kind = keyof typeof TABLE;
/** The kind and values of an address of a kind. */
export type AddressOf<K extends Kind> = { [One in K]: { readonly kind: One } & ValuesIn<(typeof TABLE)[One]> }[K];
/** The kind and values of an address. */
export type Address = AddressOf<Kind>;
/** A kind of page. */
export type PageKind = keyof typeof PAGES;
/** A kind of feed. */
export type FeedKind = keyof typeof FEEDS;

/** The pattern of each kind, for code that goes through all of them. */
export const PATTERNS = Object.fromEntries(Object.entries(TABLE).map(([kind, { pattern }]) => [kind, pattern])) as Record<Kind, string>;

/**
 * Names that neither a section nor an own page may have, because other addresses use them: the segments after the edition
 * in the table, `s` and `media` (links in texts name no edition, so they would be mistaken for these), and names reserved
 * for future pages.
 */
export const RESERVED: readonly string[] = [
  ...new Set(Object.values(PATTERNS).flatMap((pattern) => /^\/:locale\/([a-z]+)(?=[/(]|$)/.exec(pattern)?.[1] ?? [])),
  ...['page', 's', 'media', 'api', 'latest'],
];

const entries = Object.entries(TABLE) as [Kind, { read: (pathname: string) => Record<string, unknown> | undefined }][];

/**
 * Reads a pathname of the paper; undefined if there can be nothing there. Whether such a story or list exists is for its
 * page to decide.
 * @param pathname as in a URL, without query and fragment
 * @example read('/zh/topics/food/page/2') // { kind: 'topic', locale: 'zh', id: 'food', page: 2 }
 */
export function read(pathname: string): Address | undefined {
  for (const [kind, { read: readAs }] of entries) {
    const values = readAs(pathname);
    if (values && ![values.name, values.section].some((name) => RESERVED.includes(name as string))) return { kind, ...values } as Address;
  }
  return undefined;
}

/** The pathname of an address. */
export const write = <K extends Kind>(address: AddressOf<K>): string => (TABLE[address.kind].write as (values: object) => string)(address);

/** Whether an address is that of a page. */
export const isPage = ({ kind }: Address): boolean => kind in PAGES;
/** Whether an address is that of a feed. */
export const isFeed = (address: Address): address is AddressOf<FeedKind> => address.kind in FEEDS;
