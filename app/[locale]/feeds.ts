import { bothFeedPath, feedPath, frontPath } from '@/lib/address/addresses';
import type { FeedFormat } from '@/lib/address/file-parameters';
import { contentVersion } from '@/lib/index/content-version';
import { newestReadable } from '@/lib/queries/outgoing';
import { inScript, story, topic } from '@/lib/queries/queries';
import { type InAllLanguages, LANGUAGES } from '@/lib/edition/languages';
import { scriptOf } from '@/lib/queries/edition';
import { answerKept, SHARED_BRIEFLY } from '@/lib/http/answer';
import { atomText } from '@/lib/outgoing/feed/atom';
import { type Feed, feedItem, lastUpdate } from '@/lib/outgoing/feed/feed';
import type { Locales } from '@/lib/outgoing/feed/halves';
import { jsonFeedText } from '@/lib/outgoing/feed/json-feed';
import { rssText } from '@/lib/outgoing/feed/rss';
import { isLocale, languageOf, type Locale, otherLocale, textIn } from '@/lib/edition/locale';
import { toUrl } from '@/lib/address/origin';
import { everythingId, paper as readPaper } from '@/lib/queries/paper';
import { pingSettings } from '@/lib/outgoing/pings/settings';
import type { FindList } from './lists';

/** Items of a feed: what a paper prints in some days, and what readers of feeds ask for at once. */
const ITEMS = 30;

/**
 * XML goes out as what it is, not as application/rss+xml or application/atom+xml: those two Firefox and Safari offer to
 * save instead of showing, and readers of feeds look at the text, not at the type.
 */
const WRITERS = {
  rss: { type: 'application/xml; charset=utf-8', write: rssText },
  atom: { type: 'application/xml; charset=utf-8', write: atomText },
  json: { type: 'application/feed+json; charset=utf-8', write: jsonFeedText },
} as const satisfies Record<FeedFormat, { type: string; write: (feed: Feed) => string }>;

/** What a feed is of: its stories, its name, where its front and its files are. */
export type FeedSource = {
  readonly list: FindList;
  readonly locales: Locales;
  /** The address of each of its files */
  readonly at: (format: FeedFormat) => string;
};

/** The whole paper in an edition. */
export const paperFeed = (locale: Locale): FeedSource => ({
  list: wholePaper,
  locales: [locale],
  at: (format) => feedPath(frontPath(locale), format),
});

/** The whole paper in both languages, the edition's own first. */
export const bothFeed = (locale: Locale): FeedSource => ({
  list: wholePaper,
  locales: [locale, otherLocale(locale)],
  at: (format) => bothFeedPath(locale, format),
});

/** A front's stories. */
export function listFeed(list: FindList, locale: Locale): FeedSource | undefined {
  const found = list(locale);
  return found && { list, locales: [locale], at: (format) => feedPath(found.path(locale, 1), format) };
}

const wholePaper: FindList = (page) => {
  const paper = readPaper(page);
  const { name, description } = paper.site;
  return { filter: { section: everythingId(paper) }, name, description, path: frontPath };
};

/** A route of a feed: `source` finds what it is of, or nothing. */
export const feedRoute =
  <P extends { locale: string }>(format: FeedFormat, source: (locale: Locale, params: P) => FeedSource | undefined) =>
  async (request: Request, { params }: { params: Promise<P> }): Promise<Response> => {
    const asked = await params;
    const found = isLocale(asked.locale) ? source(asked.locale, asked) : undefined;
    if (!found) return new Response('Not found', { status: 404, headers: { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' } });
    return answerFeed(request, format, found);
  };

function answerFeed(request: Request, format: FeedFormat, source: FeedSource): Response {
  const [first, second] = source.locales;
  const list = source.list(first);
  if (!list) throw new Error(`${source.at(format)} has a feed but no list`);
  // Never the preview's: a feed cannot take back what it has sent
  const edition = { now: new Date(), preview: false, script: scriptOf(first) };
  const languages = second === undefined ? [languageOf(first)] : LANGUAGES;
  const slugs = newestReadable(list.filter, { ...edition, script: 'Hans' }, { languages, limit: ITEMS }).map(({ slug }) => slug);
  const address = source.at(format);
  const { type, write } = WRITERS[format];
  const make = () => write(feedOf(source, list, slugs, edition));
  const links = [`<${toUrl(address)}>; rel="self"`, ...hubs().map((hub) => `<${hub}>; rel="hub"`)];
  const headers = { 'Content-Type': type, Link: links.join(', '), 'Cache-Control': SHARED_BRIEFLY };
  return answerKept(request, { address, version: `${contentVersion(slugs)} ${toUrl('')}`, make }, headers);
}

const hubs = (): readonly string[] => [pingSettings().hub ?? []].flat();

type Edition = Parameters<typeof story>[1];

function feedOf({ locales, at }: FeedSource, list: NonNullable<ReturnType<FindList>>, slugs: readonly string[], edition: Edition): Feed {
  const [first, second] = locales;
  const paper = readPaper(first);
  const items = slugs.flatMap((slug) => {
    const found = story(slug, edition);
    const topics = inScript(found?.article.topics.flatMap((id) => topic(id) ?? []) ?? [], edition);
    return found ? feedItem({ story: found, paper, topics, locales }) : [];
  });
  const inBoth = (text: InAllLanguages) => (second === undefined ? textIn(text, first) : `${textIn(text, first)} ${textIn(text, second)}`);
  const name = inBoth(paper.site.name);
  const isPaper = list.path === frontPath;
  return {
    title: isPaper ? name : `${textIn(list.name, first)} | ${name}`,
    description: inBoth(list.description),
    paper: textIn(paper.site.name, first),
    locale: first,
    home: toUrl(list.path(first, 1)),
    self: { rss: toUrl(at('rss')), atom: toUrl(at('atom')), json: toUrl(at('json')) },
    hubs: hubs(),
    timeZone: paper.site.timeZone,
    updated: lastUpdate(items),
    items,
  };
}
