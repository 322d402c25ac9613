import { type Feed, type FeedItem, languageTag, titleOf } from './feed.ts';
import { tag, textTag } from '../../http/markup.ts';
import { readerHead, readerLink, STYLESHEET, XHTML } from './reader-view.ts';

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
  'xmlns:html': XHTML,
};

/** Writes a feed as RSS 2.0 (rssboard.org/rss-specification) with full text; credits and pictures use its common modules. */
export function rssText(feed: Feed): string {
  const channel = [
    textTag('title', feed.title),
    textTag('link', feed.home),
    textTag('description', feed.description),
    textTag('language', languageTag(feed)),
    textTag('lastBuildDate', feed.updated.toUTCString()),
    tag('atom:link', { rel: 'self', type: 'application/rss+xml', href: feed.self.rss }),
    ...feed.hubs.map((href) => tag('atom:link', { rel: 'hub', href })),
    readerHead(feed),
    ...feed.items.map((item) => itemXml(item, feed)),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${STYLESHEET}\n${tag('rss', { version: '2.0', ...NAMESPACES }, tag('channel', {}, `\n${channel.join('\n')}\n`))}\n`;
}

function itemXml(item: FeedItem, feed: Feed): string {
  const { picture } = item;
  // RSS allows one enclosure an item, and requires its length
  const [film] = item.films;
  const enclosed = film ?? (picture?.bytes === undefined ? undefined : { ...picture, bytes: picture.bytes });
  return tag(
    'item',
    {},
    [
      textTag('title', titleOf(item)),
      textTag('link', item.url),
      // Not a permalink: readers open the link, the story's page itself
      textTag('guid', item.id, { isPermaLink: 'false' }),
      textTag('pubDate', item.published.toUTCString()),
      textTag('atom:updated', item.updated.toISOString()),
      ...(item.summary === undefined ? [] : [textTag('description', item.summary)]),
      textTag('dc:language', languageTag(item)),
      ...item.authors.map(({ name }) => textTag('dc:creator', name)),
      ...item.translators.map(({ name }) => textTag('dc:contributor', name)),
      ...item.categories.map((name) => textTag('category', name)),
      ...(enclosed ? [tag('enclosure', { url: enclosed.url, length: enclosed.bytes, type: enclosed.type })] : []),
      ...(picture ? [pictureXml(picture)] : []),
      textTag('content:encoded', item.html),
      readerLink(item, feed),
    ].join('\n'),
  );
}

const pictureXml = ({ url, type, bytes, alt, credit }: NonNullable<FeedItem['picture']>): string =>
  tag(
    'media:content',
    { url, type, fileSize: bytes, medium: 'image' },
    textTag('media:description', alt, { type: 'plain' }) + (credit === undefined ? '' : textTag('media:credit', credit)),
  );
