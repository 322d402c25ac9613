import { cache } from 'react';
import { isLocale } from '@/lib/edition/locale';
import { notFoundPage } from '@/lib/pages/not-found';
import type { PageContext } from '@/lib/pages/page';
import { pageAt } from '@/lib/pages/page-at';
import { searchPage } from '@/lib/pages/search';
import { isPreview } from '@/lib/edition/preview';
import type { SearchParameters } from '@/lib/search/filters';

/** Makes a page once a request, for both its metadata and its content. React's cache lasts for one request. */
const oncePerRequest = <Model>(make: (name: string, context: PageContext) => Model) =>
  cache((locale: string, name: string) => {
    const context = { now: new Date(), preview: isPreview() };
    // An unknown edition gets the English 404 page
    return isLocale(locale) ? make(name, { ...context, locale }) : notFoundPage({ ...context, locale: 'en' });
  });

/** The page at a path, such as `/en/topics/food`. */
export const pageOfPath = oncePerRequest(pageAt);

/** The page of a search. Its argument is the query as JSON, because React's cache compares objects by identity. */
export const pageOfSearch = oncePerRequest((query, context) => searchPage(JSON.parse(query) as SearchParameters, context));
