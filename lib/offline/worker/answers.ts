import { offlinePath } from '../../address/addresses.ts';
import { preferredEdition } from '../../edition/preferred-edition.ts';
import type { Locale } from '../../edition/locale.ts';
import { editionOf } from '../../address/edition-of.ts';
import { isFile, isHashed, isPage, mayBeKept } from '../kept-address.ts';
import { KEPT_HEADER, readKept } from '../kept-page.ts';
import { type Missing, noteOf, withNote } from '../kept-note.ts';
import { standIn } from '../stand-in.ts';
import { keptFile, keptPage, keptPages, takeAhead } from './cache-storage.ts';
import { inTime, whole } from './line.ts';

declare const self: ServiceWorkerGlobalScope;

/** The status codes of a proxy whose server does not respond. */
const GATEWAY_ERRORS: readonly number[] = [502, 503, 504];

/** How long a copy takes to load, in ms. */
const LOADS = 10_000;
let copyShownAt = -Infinity;

/**
 * Answers a request, or leaves it to the browser. The network comes first; if it fails or hangs, a copy is shown with a note
 * that it is one.
 */
export function answer(event: FetchEvent): void {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  // A prefetched page waits in the browser's memory and is shown without a further request, so it must never be a copy
  const isPrefetch = /prefetch/.test(request.headers.get('sec-purpose') ?? request.headers.get('purpose') ?? '');
  if (request.mode === 'navigate') {
    // Other navigations are answered, too: left to the browser they would be fetched twice, because the preload is under way
    event.respondWith(isPrefetch || !isPage(pathname) ? fromNetwork(event) : page(event));
  } else if (request.destination === '' && mayBeKept(pathname) && !isPrefetch) {
    event.respondWith(elseKept(fromNetwork(event).then(whole), () => keptPage(pathname)));
  } else if (isFile(pathname) && !request.headers.has('range')) {
    event.respondWith(file(event));
  } else if (request.destination === 'image' && performance.now() - copyShownAt < LOADS) {
    event.respondWith(Response.error()); // a QR code, for which a copy might never be done loading
  }
}

/** Takes the response of the navigation preload, which the browser requests while the worker starts, or fetches. */
async function fromNetwork({ preloadResponse, request }: FetchEvent): Promise<Response> {
  return ((await preloadResponse) as Response | undefined) ?? fetch(request);
}

async function file({ request }: FetchEvent): Promise<Response> {
  const { url } = request;
  const kept = isHashed(new URL(url).pathname) ? await keptFile(url) : undefined;
  return kept ?? elseKept(fetch(request), () => keptFile(url));
}

async function elseKept(network: Promise<Response>, copy: () => Promise<Response | undefined>): Promise<Response> {
  return (await inTime(network)) ?? (await copy()) ?? network;
}

async function page(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const url = new URL(request.url);
  const ahead = isFollowed(request) ? await takeAhead(url.pathname) : undefined;
  if (ahead) {
    event.waitUntil(ahead.taken);
    return ahead.page;
  }
  const network = fromNetwork(event);
  event.waitUntil(network.catch(() => {})); // a late failure is not an error
  // With a copy at hand, the answer has to be whole in time; without one it is passed on as it comes
  const found = await inTime((await keptPage(url.pathname)) ? network.then(whole) : network, isRepeated(request));
  if (found && !GATEWAY_ERRORS.includes(found.status)) return found;
  const copy = (await copyOf(url.pathname)) ?? (await standInFor(url));
  if (copy) copyShownAt = performance.now();
  return copy ?? found ?? network.catch(() => offlinePage(url));
}

/** Whether a page was opened by a link of the paper: what was fetched ahead was so for that link. */
const isFollowed = ({ referrer, url, cache }: Request): boolean =>
  referrer.startsWith(`${self.location.origin}/`) && referrer !== url && cache === 'default';

/** Whether the reader reloads the page, or opens it once more from itself. */
const isRepeated = ({ referrer, url, cache }: Request): boolean => cache === 'reload' || cache === 'no-cache' || referrer === url;

/** A redirect to the kept page that comes nearest to what was opened. */
async function standInFor(url: URL): Promise<Response | undefined> {
  const path = standIn(url.pathname, await keptPages(), await editionOfReader(url));
  return path === undefined ? undefined : Response.redirect(path + url.hash, 302);
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
