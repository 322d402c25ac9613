import { translator } from '@/i18n/translator';
import { formatDate } from '../../time/dates.ts';
import { LANG } from '../../edition/locale.ts';
import type { Feed, FeedItem } from './feed.ts';
import { tag, textTag } from '../../http/markup.ts';

/**
 * The stylesheet for a feed opened in a browser. It is CSS, because Chromium removes XSLT in version 158 (November 2026) and the
 * other browsers will follow. CSS cannot make links, so the feed carries a few XHTML elements. Feed readers ignore them, as
 * they must ignore unknown elements (RFC 4287, 6.3; RSS 2.0, "Extending RSS").
 */
export const STYLESHEET = '<?xml-stylesheet type="text/css" href="/feed.css"?>';
/** The namespace of the XHTML elements. */
export const XHTML = 'http://www.w3.org/1999/xhtml';

/** The XHTML head of a feed in a browser: what a feed is, and a link to the page. */
export function readerHead(feed: Feed): string {
  const t = translator(feed.locale, 'Feed');
  return tag(
    'html:header',
    { lang: LANG[feed.locale] },
    [
      textTag('html:title', feed.title),
      textTag('html:h1', feed.title),
      textTag('html:p', t('what', { name: feed.paper })),
      tag('html:p', {}, textTag('html:a', t('home'), { href: feed.home })),
    ].join(''),
  );
}

/** The XHTML of an item in a browser: linked headline, standfirst and date. */
export function readerLink({ titles, url, published, summary, locale }: FeedItem, { timeZone }: Feed): string {
  const headline = titles.map((title) => textTag('html:span', title.value, { lang: LANG[title.locale] })).join(' · ');
  return tag(
    'html:article',
    { lang: LANG[locale] },
    [
      tag('html:h2', {}, tag('html:a', { href: url }, headline)),
      ...(summary === undefined ? [] : [textTag('html:p', summary)]),
      textTag('html:time', formatDate(published, 'dateTime', locale, timeZone), { datetime: published.toISOString() }),
    ].join(''),
  );
}
