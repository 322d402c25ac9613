import { viewPath } from '../address/addresses.ts';
import { editionOf } from '../address/edition-of.ts';
import { foreignPathsOf, type Reading, readingsOf } from '../address/readings.ts';
import { type Address, isFeed } from '../address/table.ts';
import { viewsOf } from '../address/view.ts';
import { localeFor } from '../edition/locale.ts';
import { monthSitemap } from '../outgoing/sitemap/sitemap.ts';
import { pingSettings } from '../outgoing/pings/settings.ts';
import { shownMedia } from '../queries/media.ts';
import { sharedStory } from '../queries/shared-story.ts';
import { storyBehind } from '../queries/short-link.ts';
import { storyAtForeign } from '../queries/stories.ts';
import { anchorOf } from '../record/model.ts';
import { hasFeed } from './feed.ts';
import type { PageContext } from './page.ts';
import { findPage } from './page-at.ts';

type Context = Omit<PageContext, 'locale'>;

/**
 * The address that was meant by one with nothing at it: of its readings the first that leads to a page or a file. Undefined if
 * none does. It is an address of this paper in any case, at which there is something; so redirects neither loop nor lead out
 * of the paper.
 * @param url as in the request line
 */
export function meantBy(url: string, context: Context): string | undefined {
  const moved = fromEarlierSite(url, context);
  if (moved !== undefined) return moved;
  for (const reading of readingsOf(url)) {
    const path = leadsTo(reading, context);
    if (path !== undefined) return path;
  }
  return undefined;
}

/**
 * The story that names an address of an earlier site in `formerly`, in the edition that the address names, else in the language
 * in which it was written: readers of that site came to it in one language.
 */
function fromEarlierSite(url: string, context: Context): string | undefined {
  const { paths = [], query = new URLSearchParams() } = foreignPathsOf(url) ?? {};
  for (const path of paths) {
    const edition = editionOf(path);
    const found = storyAtForeign(path, query, { ...context, script: 'written' });
    if (!found) continue;
    const { card, original } = found;
    const wanted = edition ?? (original && localeFor('zh', original));
    const views = viewsOf(card).filter(({ first }) => first === undefined);
    const view = views.find(({ locale }) => locale === wanted) ?? views[0];
    return view && viewPath(view, card);
  }
  return undefined;
}

/** Where a reading leads: to itself or, if its page has moved, to the present address; undefined if there is nothing. */
function leadsTo({ address, href }: Reading, context: Context): string | undefined {
  switch (address.kind) {
    case 'front':
    case 'archive':
    case 'format':
    case 'offline':
    case 'saved':
    case 'series':
    case 'source':
    case 'sources':
    case 'topic':
    case 'named':
    case 'story':
    case 'both': {
      const page = findPage(address, { ...context, locale: address.locale });
      if (page === undefined || page.kind === 'elsewhere') return undefined;
      return page.kind === 'moved' ? page.to + href.replace(/^[^#]*/, '') : href;
    }
    default:
      return isThere(address, href, context) ? href : undefined;
  }
}

/** Whether there is something at an address without a page model. */
function isThere(address: Address, href: string, context: Context): boolean {
  const { now } = context;
  if (isFeed(address)) return hasFeed(address);
  switch (address.kind) {
    case 'short':
      return storyBehind(address.code, undefined, 'en', now) !== undefined;
    case 'shortView':
      return storyBehind(address.code, address.letters, 'en', now) !== undefined;
    case 'sharePicture':
      return sharedStory(address.code, address.letters, now) !== undefined;
    case 'qr': {
      const at = new URLSearchParams(href.split('?')[1]).get('at');
      const shared = sharedStory(address.code, address.letters, now);
      return shared !== undefined && (at === null || shared.story.article.body.some((block, n) => anchorOf(block, n) === at));
    }
    case 'media':
    case 'shapedPicture':
    case 'sizedPicture':
    case 'traditionalCaptions':
      return shownMedia(address.src, context) !== undefined;
    case 'monthSitemap':
      return monthSitemap(address.month, address.part, { now, script: 'Hans' }) !== undefined;
    case 'indexNowKey':
      return pingSettings().indexNow !== undefined;
    default:
      return true; // addresses that every paper has
  }
}
