import { frontPath } from '@/lib/address/addresses';
import type { FeedFormat } from '@/lib/address/file-parameters';
import { toUrl } from '@/lib/address/origin';
import { type AddressOf, type FeedKind, write } from '@/lib/address/table';
import { type InAllLanguages, LANGUAGES } from '@/lib/edition/languages';
import { languageOf, otherLocale, textIn } from '@/lib/edition/locale';
import { answerKept, SHARED_BRIEFLY } from '@/lib/http/answer';
import { contentVersion } from '@/lib/index/content-version';
import { atomText } from '@/lib/outgoing/feed/atom';
import { type Feed, feedItem, lastUpdate } from '@/lib/outgoing/feed/feed';
import type { Locales } from '@/lib/outgoing/feed/halves';
import { jsonFeedText } from '@/lib/outgoing/feed/json-feed';
import { rssText } from '@/lib/outgoing/feed/rss';
import { pingSettings } from '@/lib/outgoing/pings/settings';
import { scriptOf, inScript } from '@/lib/queries/edition';
import { newestReadable } from '@/lib/queries/outgoing';
import { everythingId } from '@/lib/record/paper';
import { paper as readPaper } from '@/lib/queries/paper';
import { story } from '@/lib/queries/stories';
import { topic } from '@/lib/queries/paper-files';
import { type FindList, sectionList, sourceList, topicList } from '../[locale]/lists';

/** Stories in a feed: some days of a paper, and what feed readers ask for at once. */
const ITEMS = 30;

/**
 * XML goes out as application/xml, not as application/rss+xml or application/atom+xml: Firefox and Safari offer to save
 * those two instead of showing them, and feed readers look at the text, not at the type.
 */
const WRITERS = {
  rss: { type: 'application/xml; charset=utf-8', write: rssText },
  atom: { type: 'application/xml; charset=utf-8', write: atomText },
  json: { type: 'application/feed+json; charset=utf-8', write: jsonFeedText },
} as const satisfies Record<FeedFormat, { type: string; write: (feed: Feed) => string }>;

type FeedAddress = AddressOf<FeedKind>;
type Edition = Parameters<typeof story>[1];

/** The stories of a feed; undefined where the paper has no such front. */
function listOf(address: FeedAddress): ReturnType<FindList> {
  const { kind, locale } = address;
  switch (kind) {
    case 'paperFeed':
    case 'bothFeed':
      return wholePaper(locale);
    case 'sectionFeed':
      return sectionList(address.name)(locale);
    case 'sourceFeed':
      return sourceList(address.id)(locale);
    case 'topicFeed':
      return topicList(address.id)(locale);
  }
}

const wholePaper: FindList = (page) => {
  const paper = readPaper(page);
  const { name, description } = paper.site;
  return { filter: { section: everythingId(paper) }, name, description, path: frontPath };
};

/** The answer with a feed; undefined where the paper has no such front. */
export function answerFeed(request: Request, address: FeedAddress): Response | undefined {
  const list = listOf(address);
  if (!list) return undefined;
  const { locale, feed: format } = address;
  const inBoth = address.kind === 'bothFeed';
  // Never the preview's: a feed cannot take back what it has sent
  const edition = { now: new Date(), preview: false, script: scriptOf(locale) };
  const languages = inBoth ? LANGUAGES : [languageOf(locale)];
  const slugs = newestReadable(list.filter, { ...edition, script: 'Hans' }, { languages, limit: ITEMS }).map(({ slug }) => slug);
  const path = write(address);
  const { type, write: textOf } = WRITERS[format];
  const make = () => textOf(feedOf(address, list, slugs, edition));
  const links = [`<${toUrl(path)}>; rel="self"`, ...hubs().map((hub) => `<${hub}>; rel="hub"`)];
  const headers = { 'Content-Type': type, Link: links.join(', '), 'Cache-Control': SHARED_BRIEFLY };
  return answerKept(request, { address: path, version: `${contentVersion(slugs)} ${toUrl('')}`, make }, headers);
}

const hubs = (): readonly string[] => [pingSettings().hub ?? []].flat();

function feedOf(address: FeedAddress, list: NonNullable<ReturnType<FindList>>, slugs: readonly string[], edition: Edition): Feed {
  const { kind, locale } = address;
  const locales: Locales = kind === 'bothFeed' ? [locale, otherLocale(locale)] : [locale];
  const paper = readPaper(locale);
  const items = slugs.flatMap((slug) => {
    const found = story(slug, edition);
    const topics = inScript(found?.article.topics.flatMap((id) => topic(id) ?? []) ?? [], edition);
    return found ? feedItem({ story: found, paper, topics, locales }) : [];
  });
  const inLocales = (text: InAllLanguages) => locales.flatMap((one) => (one === undefined ? [] : textIn(text, one))).join(' ');
  const name = inLocales(paper.site.name);
  const isPaper = list.path === frontPath;
  const urlOf = (feed: FeedFormat) => toUrl(write({ ...address, feed }));
  return {
    title: isPaper ? name : `${textIn(list.name, locale)} | ${name}`,
    description: inLocales(list.description),
    paper: textIn(paper.site.name, locale),
    locale,
    home: toUrl(list.path(locale, 1)),
    self: { rss: urlOf('rss'), atom: urlOf('atom'), json: urlOf('json') },
    hubs: hubs(),
    timeZone: paper.site.timeZone,
    updated: lastUpdate(items),
    items,
  };
}
