import { translator } from '@/i18n/translator';
import { formatDate } from '../../time/dates.ts';
import { LANG } from '../../edition/locale.ts';
import type { Feed, FeedItem } from './feed.ts';
import { tag, textTag } from '../../http/markup.ts';

/**
 * How a feed looks to somebody who opens it in a browser. Chromium turns XSLT off from version 158 (November 2026), and the other
 * browsers will follow; a stylesheet in CSS stays. CSS makes no links, so the feed carries a few elements of XHTML, which
 * readers of feeds pass over, as they must what they do not know (RFC 4287, 6.3; RSS 2.0, "Extending RSS").
 */
export const STYLESHEET = '<?xml-stylesheet type="text/css" href="/feed.css"?>';
export const XHTML = 'http://www.w3.org/1999/xhtml';

/** What it is, and what to do with it. */
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

/** A headline that can be followed, and the day. */
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
