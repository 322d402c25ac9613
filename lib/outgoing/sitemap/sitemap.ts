import {
  archivePath,
  formatPath,
  monthSitemapPath,
  pagesSitemapPath,
  sectionPath,
  seriesPath,
  sourcePath,
  sourcesPath,
  topicPath,
} from '../../address/addresses.ts';
import { countsOf } from '../../queries/days.ts';
import { lastCorrected } from '../../queries/corrections.ts';
import type { ListFilter } from '../../record/listing.ts';
import type { StoryCard } from '../../record/model.ts';
import { months, newestReadable, type Outgoing, storiesOfMonth } from '../../queries/outgoing.ts';
import { CORRECTIONS_PAGE, ownPages } from '../../queries/own-pages.ts';
import { allSeries, sections, sources, sourcesWithStories, topics } from '../../queries/queries.ts';
import { FORMATS } from '../../record/schema.ts';
import { LANGUAGES } from '../../edition/languages.ts';
import { latest } from '../../time/dates.ts';
import { type Locale, LOCALES } from '../../edition/locale.ts';
import { tag, textTag } from '../../http/markup.ts';
import { toUrl } from '../../address/origin.ts';
import { everyVersion, frontVersions, hreflangs, ownPageVersions, storyVersions, type Versions } from '../../address/versions.ts';

/**
 * Sitemaps by sitemaps.org 0.9: an index, one file of the paper's fronts and own pages, and one of each month of publication, which
 * does not change any more once the month is over and nobody corrects a story. Months of more than STORIES stories have
 * several files. Google's limits are 50,000 addresses and 50 MB a file.
 */
const STORIES = 2_000;

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The index of all sitemaps but the one for news, which search engines find in robots.txt. */
export function sitemapIndex(outgoing: Outgoing): string {
  const pagesChanged = ownPagesOf(outgoing).reduce<string | undefined>((at, { modified }) => latest(at, modified), newest(outgoing));
  const files = months(outgoing).flatMap(({ month, stories, modified }) =>
    Array.from({ length: Math.ceil(stories / STORIES) }, (_, n) => entry(monthSitemapPath(month, n + 1), modified?.toISOString())),
  );
  return XML + tag('sitemapindex', { xmlns: SITEMAP }, `\n${[entry(pagesSitemapPath(), pagesChanged), ...files].join('\n')}\n`) + '\n';
}

const entry = (path: string, modified: string | undefined): string =>
  tag('sitemap', {}, textTag('loc', toUrl(path)) + lastModified(modified));

/** The file of fronts and the paper's own pages. */
export const pagesSitemap = (outgoing: Outgoing): string => urlSet([...frontsOf(outgoing), ...ownPagesOf(outgoing)]);

/** The file of a month (2025-10) or, of a month of many stories, a part of it, from 1; undefined where there is none. */
export function monthSitemap(month: string, part: number, outgoing: Outgoing): string | undefined {
  const cards = storiesOfMonth(month, outgoing, { limit: STORIES, offset: (part - 1) * STORIES });
  return cards.length === 0 ? undefined : urlSet(cards.map(pageOf));
}

/** A page in its editions. */
type Page = { readonly versions: Versions; readonly defaultPath?: string; readonly modified: string | undefined };

const pageOf = (card: StoryCard): Page => ({ versions: storyVersions(card), modified: card.updatedAt ?? card.publishedAt });

/** Every address of a page, each naming all of them (Google: reciprocal, itself among them). */
function urlSet(pages: readonly Page[]): string {
  const urls = pages.flatMap(({ versions, defaultPath, modified }) => {
    const links = hreflangs(versions, defaultPath).map(([hreflang, href]) => tag('xhtml:link', { rel: 'alternate', hreflang, href }));
    return LOCALES.flatMap((locale) => {
      const path = versions[locale];
      return path === undefined ? [] : tag('url', {}, [textTag('loc', toUrl(path)), lastModified(modified), ...links].join(''));
    });
  });
  return `${XML}${tag('urlset', { xmlns: SITEMAP, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }, `\n${urls.join('\n')}\n`)}\n`;
}

/** A time as its story says it, ISO 8601 with an offset; none where nothing says one. */
const lastModified = (at: string | undefined): string => (at === undefined ? '' : textTag('lastmod', at));

type Front = { readonly filter: ListFilter; readonly path: (locale: Locale) => string };

/** The fronts that have a story, each as new as its newest one. */
function frontsOf(outgoing: Outgoing): Page[] {
  const fronts: Front[] = [
    ...sections().map(({ id }) => ({ filter: { section: id }, path: (locale: Locale) => sectionPath(locale, id) })),
    ...topics().map(({ id }) => ({ filter: { topic: id }, path: (locale: Locale) => topicPath(locale, id) })),
    ...FORMATS.map((format) => ({ filter: { format }, path: (locale: Locale) => formatPath(locale, format) })),
    ...sources().map(({ id }) => ({ filter: { source: id }, path: (locale: Locale) => sourcePath(locale, id) })),
    ...allSeries().map(({ id }) => ({ filter: { series: id }, path: (locale: Locale) => seriesPath(locale, id) })),
  ];
  return [
    { versions: frontVersions(), defaultPath: '/', modified: newest(outgoing) },
    ...fronts.flatMap(({ filter, path }) => {
      const modified = newest(outgoing, filter);
      return modified === undefined ? [] : { versions: everyVersion(path), modified };
    }),
    ...(sourcesWithStories({ ...outgoing, preview: false }).length > 0
      ? [{ versions: everyVersion(sourcesPath), modified: undefined }]
      : []),
    ...archiveOf(outgoing),
  ];
}

/** The paper's own pages, each as new as what it says. */
function ownPagesOf(outgoing: Outgoing): Page[] {
  return ownPages().map(({ id, title, updatedAt }) => {
    const corrected = id === CORRECTIONS_PAGE ? lastCorrected({ ...outgoing, preview: false }) : undefined;
    return { versions: ownPageVersions(id, { title }), modified: latest(updatedAt, corrected) };
  });
}

/**
 * The archive, its years and months, each as new as its newest story. Its days are left out: a month leads to them, and
 * what they list is in the sitemaps itself.
 */
function archiveOf(outgoing: Outgoing): Page[] {
  const lastDays = new Map<string, string>();
  for (const day of countsOf('', 'day', { ...outgoing, preview: false }).keys())
    for (const period of ['', day.slice(0, 'yyyy'.length), day.slice(0, 'yyyy-mm'.length)]) lastDays.set(period, day);
  return [...lastDays].map(([period, day]) => ({
    versions: everyVersion((locale) => archivePath(locale, period)),
    modified: newest(outgoing, { day }),
  }));
}

function newest(outgoing: Outgoing, filter?: ListFilter): string | undefined {
  const everything = sections().find(({ everything }) => everything)?.id;
  if (!filter && everything === undefined) return undefined;
  const [card] = newestReadable(filter ?? { section: everything ?? '' }, outgoing, { languages: LANGUAGES, limit: 1 });
  return card?.publishedAt;
}
