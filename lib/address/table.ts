import { code, feed, file, letters, month, page, part, period, picture, qrFormat, rootFile, shape, src } from './file-parameters.ts';
import { id, locale } from './parameters.ts';
import { entry, type ValuesIn } from './pattern.ts';
import { BOTH, STORY } from './story-address.ts';

/** The pages that readers open. */
const PAGES = {
  /** Leads to the reader's own edition */
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
  /** The front of a section or a page of the paper's own: the check sees to it that no two have one name */
  named: entry('/:locale/:name(/page/:page)', { locale, name: id, page }),
  story: STORY,
  both: BOTH,
  /** A short link, which leads to the story in the reader's own edition */
  short: entry('/s/:code', { code }),
  /** A short link, which leads to the story in one view */
  shortView: entry('/s/:code/:letters', { code, letters }),
};

/** What a front's stories go out in, by what the front is of. */
const FEEDS = {
  paperFeed: entry('/:locale/:feed', { locale, feed }),
  /** Of the whole paper in both languages */
  bothFeed: entry('/:locale/both/:feed', { locale, feed }),
  sourceFeed: entry('/:locale/sources/:id/:feed', { locale, id, feed }),
  topicFeed: entry('/:locale/topics/:id/:feed', { locale, id, feed }),
  sectionFeed: entry('/:locale/:name/:feed', { locale, name: id, feed }),
};

/** Everything else, which pages, browsers and search engines ask for. */
const FILES = {
  suggestions: entry('/:locale/search/suggest', { locale }),
  manifest: entry('/:locale/manifest.webmanifest', { locale }),
  qr: entry('/s/:code/:letters/qr.:format', { code, letters, format: qrFormat }),
  sharePicture: entry('/s/:code/:letters/:picture.png', { code, letters, picture }),
  /** Captions of a film in Traditional characters */
  traditionalCaptions: entry('/media/:src.zh-hant.vtt', { src }),
  /** A picture cut to a shape */
  shapedPicture: entry('/media/:src.:shape.png', { src, shape }),
  media: entry('/media/:src', { src }),
  sitemapIndex: entry('/sitemap.xml', {}),
  newsSitemap: entry('/sitemap-news.xml', {}),
  /** Of fronts and the paper's own pages */
  pagesSitemap: entry('/sitemaps/pages.xml', {}),
  /** Of the stories of a month */
  monthSitemap: entry('/sitemaps/:month(-:part).xml', { month, part }),
  robots: entry('/robots.txt', {}),
  indexNowKey: entry('/indexnow.txt', {}),
  speculationRules: entry('/speculation.json', {}),
  worker: entry('/sw.js', {}),
  /** Next's stylesheets and scripts, named by their content */
  built: entry('/_next/static/:file', { file }),
  /** A picture in another size; which one is in the query */
  sizedPicture: entry('/_next/image', {}),
  /** Scripts of the custom elements, named by their content */
  element: entry('/elements/:file', { file }),
  font: entry('/fonts/:file', { file }),
  rootFile: entry('/:file', { file: rootFile }),
};

/**
 * Every address of the paper. A new kind of page, feed or file is one entry here. The first entry that reads an address
 * has it, so the narrower of two stands first.
 */
const TABLE = { ...PAGES, ...FEEDS, ...FILES };

export type Kind = keyof typeof TABLE;
/** An address, taken apart. */
export type AddressOf<K extends Kind> = { [One in K]: { readonly kind: One } & ValuesIn<(typeof TABLE)[One]> }[K];
export type Address = AddressOf<Kind>;
export type PageKind = keyof typeof PAGES;
export type FeedKind = keyof typeof FEEDS;

/** The patterns by kind, for what names them all: routes, tests, documents. */
export const PATTERNS = Object.fromEntries(Object.entries(TABLE).map(([kind, { pattern }]) => [kind, pattern])) as Record<Kind, string>;

/**
 * Names that no section and no page of the paper's own may have, because other addresses have them: what stands behind
 * the edition in the table, what a link in a text, which names no edition, would be taken for (`s`, `media`), and names
 * kept free for pages that may come.
 */
export const RESERVED: readonly string[] = [
  ...new Set(Object.values(PATTERNS).flatMap((pattern) => /^\/:locale\/([a-z]+)(?=[/(]|$)/.exec(pattern)?.[1] ?? [])),
  ...['page', 's', 'media', 'api', 'latest'],
];

const entries = Object.entries(TABLE) as [Kind, { read: (pathname: string) => Record<string, unknown> | undefined }][];

/**
 * What a pathname of the paper addresses, undefined where there can be nothing: whether there is such a story or list is
 * for its page to say.
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

export const isPage = ({ kind }: Address): boolean => kind in PAGES;
export const isFeed = (address: Address): address is AddressOf<FeedKind> => address.kind in FEEDS;
