import { MESSAGES } from '@/i18n/messages';
import { offlinePath, savedPath } from '../address/addresses.ts';
import { everyVersion } from '../address/versions.ts';
import { pageMetadata } from '../outgoing/seo/metadata.ts';
import { frameIn, type PageContext, type PageFrame } from './page.ts';

/** The list of the stories kept on the reader's device, which a script fills. */
export type SavedPage = PageFrame & { readonly kind: 'saved' };

/** The offline fallback page, which the service worker completes. */
export type OfflinePage = PageFrame & { readonly kind: 'offline' };

/** The list of the stories kept on the device. */
export function savedPage(context: PageContext): SavedPage {
  const { title, description } = MESSAGES[context.locale].Saved;
  return { kind: 'saved', ...devicePage(savedPath, { title, description }, context) };
}

/** The offline fallback page. */
export function offlinePage(context: PageContext): OfflinePage {
  const { title, text } = MESSAGES[context.locale].Offline;
  return { kind: 'offline', ...devicePage(offlinePath, { title, description: text }, context) };
}

/** A page that every edition has and that is not indexed. */
function devicePage(path: typeof savedPath, words: { title: string; description: string }, context: PageContext): PageFrame {
  const frame = frameIn(context);
  const versions = everyVersion(path);
  return {
    ...frame,
    versions,
    head: pageMetadata({ site: frame.paper.site, locale: frame.locale, versions, ...words, robots: 'noindex' }),
    structuredData: [],
    trail: [],
  };
}
