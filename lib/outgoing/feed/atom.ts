import { type Feed, type FeedAuthor, type FeedItem, languageTag, titleOf } from './feed.ts';
import { tag, textTag } from '../../http/markup.ts';
import { readerHead, readerLink, STYLESHEET, XHTML } from './reader-view.ts';

/** Writes a feed as Atom 1.0 (RFC 4287) with full text. */
export function atomText(feed: Feed): string {
  const entries = [
    textTag('id', feed.self.atom),
    textTag('title', feed.title),
    textTag('subtitle', feed.description),
    textTag('updated', feed.updated.toISOString()),
    person('author', { name: feed.paper, url: undefined }),
    tag('link', { rel: 'self', type: 'application/atom+xml', href: feed.self.atom }),
    tag('link', { rel: 'alternate', type: 'text/html', hreflang: languageTag(feed), href: feed.home }),
    ...feed.hubs.map((href) => tag('link', { rel: 'hub', href })),
    readerHead(feed),
    ...feed.items.map((item) => entryXml(item, feed)),
  ];
  const namespaces = { xmlns: 'http://www.w3.org/2005/Atom', 'xmlns:html': XHTML, 'xml:lang': languageTag(feed) };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${STYLESHEET}\n${tag('feed', namespaces, `\n${entries.join('\n')}\n`)}\n`;
}

function entryXml(item: FeedItem, feed: Feed): string {
  const enclosures = [
    ...item.films.map(({ url, type, bytes, title }) => ({ href: url, type, length: bytes, title })),
    ...(item.picture ? [{ href: item.picture.url, type: item.picture.type, length: item.picture.bytes, title: item.picture.alt }] : []),
  ];
  return tag(
    'entry',
    { 'xml:lang': languageTag(item) },
    [
      textTag('id', item.id),
      textTag('title', titleOf(item)),
      tag('link', { rel: 'alternate', type: 'text/html', hreflang: languageTag(item), href: item.url }),
      ...enclosures.map((enclosure) => tag('link', { rel: 'enclosure', ...enclosure })),
      textTag('published', item.published.toISOString()),
      textTag('updated', item.updated.toISOString()),
      ...item.authors.map((author) => person('author', author)),
      ...item.translators.map((translator) => person('contributor', translator)),
      ...item.categories.map((term) => tag('category', { term })),
      ...(item.summary === undefined ? [] : [textTag('summary', item.summary)]),
      textTag('content', item.html, { type: 'html' }),
      readerLink(item, feed),
    ].join('\n'),
  );
}

/** Atom's Person construct (RFC 4287, 3.2), which it has for organisations too. */
const person = (role: 'author' | 'contributor', { name, url }: FeedAuthor): string =>
  tag(role, {}, textTag('name', name) + (url === undefined ? '' : textTag('uri', url)));
