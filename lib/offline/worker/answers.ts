import { offlinePath } from '../../address/addresses.ts';
import { preferredEdition } from '../../edition/preferred-edition.ts';
import type { Locale } from '../../edition/locale.ts';
import { editionOf } from '../../address/edition-of.ts';
import { isFile, isHashed, isPage, mayBeKept } from '../kept-address.ts';
import { KEPT_HEADER, readKept } from '../kept-page.ts';
import { type Missing, noteOf, withNote } from '../kept-note.ts';
import { keptFile, keptPage } from './shelf.ts';

declare const self: ServiceWorkerGlobalScope;

/** After this a copy is shown where there is one, in ms: long for a page that is on its way, short for a reader who waits. */
const PATIENCE = 8000;

/** A proxy says that the paper behind it does not answer. */
const GATEWAY_ERRORS: readonly number[] = [502, 503, 504];

/**
 * Answers a request, or leaves it to the browser. What is online comes from the network; a copy is shown where the network
 * fails, and says so.
 */
export function answer(event: FetchEvent): void {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  // A page that is fetched ahead of the click waits in the browser's own memory and is shown without asking us: no copy may
  // get there
  const isAhead = /prefetch/.test(request.headers.get('sec-purpose') ?? request.headers.get('purpose') ?? '');
  if (request.mode === 'navigate') {
    // What is none of ours is answered too: left to the browser it would be fetched twice, for the preload is under way
    event.respondWith(isAhead || !isPage(pathname) ? fromNetwork(event) : page(event));
  } else if (request.destination === '' && mayBeKept(pathname) && !isAhead) {
    event.respondWith(fromNetwork(event).catch(async (error) => (await keptPage(pathname)) ?? Promise.reject(error as Error)));
  } else if (isFile(pathname) && !request.headers.has('range')) {
    event.respondWith(file(event));
  }
}

/** The browser has begun to ask while the worker started (navigation preload), where it can. */
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
    event.waitUntil(network.catch(() => {})); // a late answer is nobody's mistake
  }
}

/** The copy of a page, which says that it is one. */
async function copyOf(path: string): Promise<Response | undefined> {
  const copy = await keptPage(path);
  const locale = editionOf(path);
  if (!copy || !locale) return undefined;
  const kept = readKept(copy.headers.get(KEPT_HEADER));
  return noted(copy, locale, mayBeKept(path) ? kept?.at : undefined);
}

/** Where there is no copy: the way to those there are. `/` leads where the server would lead. */
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

/** As proxy.ts asks; a browser that hides cookies from workers says what it is set to. */
async function editionOfReader({ searchParams }: URL): Promise<Locale> {
  const { cookieStore } = self as { cookieStore?: { get: (name: string) => Promise<{ value?: string } | null> } };
  const chosen = (await cookieStore?.get('locale'))?.value ?? searchParams.get('edition') ?? '';
  return preferredEdition({ chosen, accepted: self.navigator.languages.join(',') });
}
