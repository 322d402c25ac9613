import { bothFeedPath, feedPath, frontPath } from '../../address/addresses.ts';
import type { Site } from '../../record/schema/paper-files.ts';
import { type Locale, otherLocale, textIn } from '../../edition/locale.ts';
import { isolated } from '../../unicode/direction.ts';
import { toUrl } from '../../address/origin.ts';

type Link = { readonly title: string; readonly url: string };

/**
 * The feeds that a page links (RSS autodiscovery): first those of its own front, in every format; then, on every page, the
 * paper's feed and the feed in both languages, as RSS, which all readers support.
 */
export function feedTypes(site: Site, locale: Locale, own?: { front: string; title: string }): Record<string, Link[]> {
  const name = textIn(site.name, locale);
  const link = (title: string, front: string, format: 'rss' | 'atom' | 'json'): Link => ({
    title: isolated(title),
    url: toUrl(feedPath(front, format)),
  });
  const front = own ?? { front: frontPath(locale), title: name };
  const isPaper = front.front === frontPath(locale);
  return {
    'application/rss+xml': [
      link(front.title, front.front, 'rss'),
      ...(isPaper ? [] : [link(name, frontPath(locale), 'rss')]),
      { title: isolated(`${name} ${textIn(site.name, otherLocale(locale))}`), url: toUrl(bothFeedPath(locale, 'rss')) },
    ],
    ...(own && {
      'application/atom+xml': [link(front.title, front.front, 'atom')],
      'application/feed+json': [link(front.title, front.front, 'json')],
    }),
  };
}
