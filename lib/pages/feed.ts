import { frontPath } from '../address/addresses.ts';
import type { FeedFormat } from '../address/file-parameters.ts';
import { toUrl } from '../address/origin.ts';
import { type AddressOf, type FeedKind, write } from '../address/table.ts';
import { type InAllLanguages, LANGUAGES } from '../edition/languages.ts';
import { languageOf, type Locale, otherLocale, textIn } from '../edition/locale.ts';
import { answerKept } from '../http/answer.ts';
import { SHARED_BRIEFLY } from '../http/caching.ts';
import { contentVersion } from '../index/content-version.ts';
import { atomText } from '../outgoing/feed/atom.ts';
import { type Feed, feedItem, lastUpdate } from '../outgoing/feed/feed.ts';
import type { Locales } from '../edition/halves.ts';
import { jsonFeedText } from '../outgoing/feed/json-feed.ts';
import { measurePictures } from '../outgoing/feed/pictures.ts';
import { rssText } from '../outgoing/feed/rss.ts';
import { pingSettings } from '../outgoing/pings/settings.ts';
import { asWritten, type QueryContext, inScript, scriptOf } from '../queries/context.ts';
import { newestReadable } from '../queries/outgoing.ts';
import { everythingId } from '../record/model.ts';
import { paper as readPaper } from '../queries/paper.ts';
import { story } from '../queries/stories.ts';
import { topic } from '../queries/paper-files.ts';
import { isolated } from '../unicode/direction.ts';
import { type ListFront, listFront } from './fronts.ts';

/** The number of stories in a feed: some days of a paper. */
const ITEMS = 30;

/**
 * The writer and the media type of each format. XML is sent as application/xml instead of application/rss+xml and
 * application/atom+xml, which Firefox and Safari save instead of showing. Feed readers look at the text, not at the type.
 */
const WRITERS = {
  rss: { type: 'application/xml; charset=utf-8', write: rssText },
  atom: { type: 'application/xml; charset=utf-8', write: atomText },
  json: { type: 'application/feed+json; charset=utf-8', write: jsonFeedText },
} as const satisfies Record<FeedFormat, { type: string; write: (feed: Feed) => string }>;

type FeedAddress = AddressOf<FeedKind>;

/** The part of a front that its feeds have. */
type FedList = Pick<ListFront, 'filter' | 'name' | 'description' | 'path'>;

/** The front of a feed; undefined if the paper has none. */
function listOf(address: FeedAddress): FedList | undefined {
  const { kind, locale } = address;
  switch (kind) {
    case 'paperFeed':
    case 'bothFeed':
      return wholePaper(locale);
    case 'sectionFeed':
      return listFront('section', address.name, locale);
    case 'sourceFeed':
      return listFront('source', address.id, locale);
    case 'topicFeed':
      return listFront('topic', address.id, locale);
  }
}

function wholePaper(locale: Locale): FedList {
  const paper = readPaper(locale);
  const { name, description } = paper.site;
  return { filter: { section: everythingId(paper) }, name, description, path: frontPath };
}

/** Whether there is a feed at an address: whether the paper has its front. */
export const hasFeed = (address: FeedAddress): boolean => listOf(address) !== undefined;

/** The response with a feed; undefined if the paper has no such front. */
export async function answerFeed(request: Request, address: FeedAddress): Promise<Response | undefined> {
  const list = listOf(address);
  if (!list) return undefined;
  const { locale, feed: format } = address;
  const inBoth = address.kind === 'bothFeed';
  // Never the stories of the preview: what a feed has sent cannot be taken back
  const queryContext = { now: new Date(), preview: false, script: scriptOf(locale) };
  const languages = inBoth ? LANGUAGES : [languageOf(locale)];
  const cards = newestReadable(list.filter, asWritten(queryContext), { languages, limit: ITEMS });
  const slugs = cards.map(({ slug }) => slug);
  const sizes = await measurePictures(cards.flatMap(({ image }) => image ?? []));
  const path = write(address);
  const { type, write: textOf } = WRITERS[format];
  const make = () => textOf(feedOf(address, list, slugs, queryContext));
  const links = [`<${toUrl(path)}>; rel="self"`, ...hubs().map((hub) => `<${hub}>; rel="hub"`)];
  const headers = { 'Content-Type': type, Link: links.join(', '), ...SHARED_BRIEFLY };
  return answerKept(request, { address: path, version: `${contentVersion(slugs)} ${sizes.join()} ${toUrl('')}`, make }, headers);
}

const hubs = (): readonly string[] => [pingSettings().hub ?? []].flat();

function feedOf(address: FeedAddress, list: FedList, slugs: readonly string[], queryContext: QueryContext): Feed {
  const { kind, locale } = address;
  const locales: Locales = kind === 'bothFeed' ? [locale, otherLocale(locale)] : [locale];
  const paper = readPaper(locale);
  const items = slugs.flatMap((slug) => {
    const found = story(slug, queryContext);
    const topics = inScript(found?.article.topics.flatMap((id) => topic(id) ?? []) ?? [], queryContext);
    return found ? feedItem({ story: found, paper, topics, locales }) : [];
  });
  const inLocales = (text: InAllLanguages) => locales.flatMap((one) => (one === undefined ? [] : textIn(text, one))).join(' ');
  const name = inLocales(paper.site.name);
  const isPaper = list.path === frontPath;
  const urlOf = (feed: FeedFormat) => toUrl(write({ ...address, feed }));
  return {
    title: isolated(isPaper ? name : `${textIn(list.name, locale)} | ${name}`),
    description: isolated(inLocales(list.description)),
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
