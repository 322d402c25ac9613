import { offlinePath } from '../../address/addresses.ts';
import { preferredEdition } from '../../edition/preferred-edition.ts';
import type { Locale } from '../../edition/locale.ts';
import { editionOf } from '../../address/edition-of.ts';
import { isFile, isHashed, isPage, mayBeKept } from '../kept-address.ts';
import { KEPT_HEADER, readKept } from '../kept-page.ts';
import { type Missing, noteOf, withNote } from '../kept-note.ts';
import { keptFile, keptPage } from './cache-storage.ts';

declare const self: ServiceWorkerGlobalScope;

/** How long to wait for the network before showing a copy, in ms. */
const PATIENCE = 8000;

/** The status codes of a proxy whose server does not respond. */
const GATEWAY_ERRORS: readonly number[] = [502, 503, 504];

/**
 * Answers a request, or leaves it to the browser. The network comes first; if it fails, a copy is shown with a note that it
 * is one.
 */
export function answer(event: FetchEvent): void {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  // A prefetched page waits in the browser's memory and is shown without a further request, so it must never be a copy
  const isAhead = /prefetch/.test(request.headers.get('sec-purpose') ?? request.headers.get('purpose') ?? '');
  if (request.mode === 'navigate') {
    // Other navigations are answered, too: left to the browser they would be fetched twice, because the preload is under way
    event.respondWith(isAhead || !isPage(pathname) ? fromNetwork(event) : page(event));
  } else if (request.destination === '' && mayBeKept(pathname) && !isAhead) {
    event.respondWith(fromNetwork(event).catch(async (error) => (await keptPage(pathname)) ?? Promise.reject(error as Error)));
  } else if (isFile(pathname) && !request.headers.has('range')) {
    event.respondWith(file(event));
  }
}

/** Takes the response of the navigation preload, which the browser requests while the worker starts, or fetches. */
async function fromNetwork({ preloadResponse, request }: FetchEvent): Promise<Response> {
  return ((await preloadResponse) as Response | undefined) ?? fetch(request);
}

async function file(event: FetchEvent): Promise<Response> {
  const { url } = event.request;
  const kept = isHashed(new URL(url).pathname) ? await keptFile(url) : undefined;
  return kept ?? fetch(event.request).catch(async (error) => (await keptFile(url)) ?? Promise.reject(error as Error));
}

async function page(event: FetchEvent): Promise<Response> {
  const url = new URL(event.request.url);
  const copy = () => copyOf(url.pathname);
  const network = fromNetwork(event);
  let timer = 0;
  const late = new Promise<undefined>((resolve) => (timer = self.setTimeout(resolve, PATIENCE)));
  try {
    const found = (await Promise.race([network, late])) ?? (await copy()) ?? (await network);
    return GATEWAY_ERRORS.includes(found.status) ? ((await copy()) ?? found) : found;
  } catch {
    return (await copy()) ?? offlinePage(url);
  } finally {
    clearTimeout(timer);
    event.waitUntil(network.catch(() => {})); // a late failure is not an error
  }
}

/** The copy of a page, with the note. */
async function copyOf(path: string): Promise<Response | undefined> {
  const copy = await keptPage(path);
  const locale = editionOf(path);
  if (!copy || !locale) return undefined;
  const kept = readKept(copy.headers.get(KEPT_HEADER));
  return noted(copy, locale, mayBeKept(path) ? kept?.at : undefined);
}

/** The offline fallback page, which lists the kept stories. `/` redirects to the edition that the server would choose. */
async function offlinePage(url: URL): Promise<Response> {
  const locale = editionOf(url.pathname) ?? (await editionOfReader(url));
  if (url.pathname === '/') return Response.redirect(`/${locale}`, 302);
  const page = await keptPage(offlinePath(locale));
  return page ? noted(page, locale, undefined, 503) : Response.error();
}

async function noted(copy: Response, locale: Locale, at: number | undefined, status = 200): Promise<Response> {
  const note = noteOf((await (await keptPage(offlinePath(locale)))?.text()) ?? '');
  const missing: Missing = self.navigator.onLine ? 'unreachable' : 'offline';
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return new Response(withNote(await copy.text(), note, { missing, at, locale, timeZone }), { status, headers: copy.headers });
}

/** The reader's edition, by the rule of proxy.ts. If the browser hides cookies from workers, its languages decide. */
async function editionOfReader({ searchParams }: URL): Promise<Locale> {
  const { cookieStore } = self as { cookieStore?: { get: (name: string) => Promise<{ value?: string } | null> } };
  const chosen = (await cookieStore?.get('locale'))?.value ?? searchParams.get('edition') ?? '';
  return preferredEdition({ chosen, accepted: self.navigator.languages.join(',') });
}
