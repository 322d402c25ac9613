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
import { allSeries, sections, sources, topics } from '../../queries/paper-files.ts';
import { sourcesWithStories } from '../../queries/lists.ts';
import { FORMATS } from '../../record/schema/article.ts';
import { LANGUAGES } from '../../edition/languages.ts';
import { latest } from '../../time/dates.ts';
import { type Locale, LOCALES } from '../../edition/locale.ts';
import { tag, textTag } from '../../http/markup.ts';
import { toUrl } from '../../address/origin.ts';
import { everyVersion, frontVersions, hreflangs, ownPageVersions, storyVersions, type Versions } from '../../address/versions.ts';

/**
 * The most stories in a file. Sitemaps follow sitemaps.org 0.9: an index, one file for the fronts and the paper's own pages,
 * and one for each month of publication, which stays the same after the month unless a story is corrected. A month with
 * more stories has several files. Google's limits are 50,000 addresses and 50 MB a file.
 */
const STORIES = 2_000;

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Writes the index of all sitemaps but the news sitemap, which robots.txt names. */
export function sitemapIndex(outgoing: Outgoing): string {
  const pagesChanged = ownPagesOf(outgoing).reduce<string | undefined>((at, { modified }) => latest(at, modified), newest(outgoing));
  const files = months(outgoing).flatMap(({ month, stories, modified }) =>
    Array.from({ length: Math.ceil(stories / STORIES) }, (_, n) => entry(monthSitemapPath(month, n + 1), modified?.toISOString())),
  );
  return XML + tag('sitemapindex', { xmlns: SITEMAP }, `\n${[entry(pagesSitemapPath(), pagesChanged), ...files].join('\n')}\n`) + '\n';
}

const entry = (path: string, modified: string | undefined): string =>
  tag('sitemap', {}, textTag('loc', toUrl(path)) + lastModified(modified));

/** Writes the sitemap of the fronts and the paper's own pages. */
export const pagesSitemap = (outgoing: Outgoing): string => urlSet([...frontsOf(outgoing), ...ownPagesOf(outgoing)]);

/** Writes the sitemap of a month (2025-10), or a part of it, counted from 1. undefined if it has no story. */
export function monthSitemap(month: string, part: number, outgoing: Outgoing): string | undefined {
  const cards = storiesOfMonth(month, outgoing, { limit: STORIES, offset: (part - 1) * STORIES });
  return cards.length === 0 ? undefined : urlSet(cards.map(pageOf));
}

/** A page in its editions. */
type Page = { readonly versions: Versions; readonly defaultPath?: string; readonly modified: string | undefined };

const pageOf = (card: StoryCard): Page => ({ versions: storyVersions(card), modified: card.updatedAt ?? card.publishedAt });

/** Lists every address of each page; each names all of them, itself included (Google: hreflang must be reciprocal). */
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

/** Writes `lastmod` with the time of the record, ISO 8601 with an offset; '' if there is none. */
const lastModified = (at: string | undefined): string => (at === undefined ? '' : textTag('lastmod', at));

type Front = { readonly filter: ListFilter; readonly path: (locale: Locale) => string };

/** The fronts that have a story; each was modified when its newest story was published. */
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

/** The paper's own pages; the list of corrections was modified when the last correction was made. */
function ownPagesOf(outgoing: Outgoing): Page[] {
  return ownPages().map(({ id, title, updatedAt }) => {
    const corrected = id === CORRECTIONS_PAGE ? lastCorrected({ ...outgoing, preview: false }) : undefined;
    return { versions: ownPageVersions(id, { title }), modified: latest(updatedAt, corrected) };
  });
}

/**
 * The archive with its years and months; each was modified when its newest story was published. Its days are left out: the
 * months link to them, and their stories are in the sitemaps themselves.
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
