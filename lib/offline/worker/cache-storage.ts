import { fileKey, mayBeKept, SHELL_PATHS } from '../kept-address.ts';
import { isAhead, KEPT_HEADER, type KeptPage, LIMITS, pagesToDrop, readKept, storyOf, writeKept } from '../kept-page.ts';
import { filesOfStyles, pageFacts } from '../page-facts.ts';
import { SCRIPTS, VERSION } from './build-facts.ts';
import { FETCHES_AHEAD } from './fetches-ahead.ts';
import { fetchWhole } from './line.ts';

const PAGES = 'pages';
const FILES = 'files';
const SHELLS = 'shell-';
const SHELL = SHELLS + VERSION;

/** Larger files are not kept, in bytes. */
const LARGEST_FILE = 5_000_000;
/** Files without which a page does not work. */
const INDISPENSABLE = /\.(?:css|js)$/;
/** Files whose names change with their content. */
const NEVER_CHANGES = /\.(?:css|js|woff2)$/;
/** The server's response is the same for all readers; `Vary` only names headers of Next's client. */
const ANY = { ignoreVary: true } as const;

type Wish = {
  /** `force-cache` for a page that was just on the screen: the browser has it, so no request to the server is needed */
  readonly from: RequestCache;
  readonly saved?: boolean;
  /** The addresses of its pictures in the sizes shown */
  readonly seen?: readonly string[];
  /** Whether it may be shown without asking the server again, as it is fetched for a link that may be pressed next */
  readonly ahead?: boolean;
};

let turn: Promise<unknown> = Promise.resolve();

/** Runs changes one after another, so that each leaves pages and files that fit together. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work);
  turn = mine.catch(() => {});
  return mine;
}

/** Keeps the shell: the offline fallback page and the list of kept stories. @throws if one is unavailable; then the worker is not installed, and the old one stays */
export async function keepShell(): Promise<void> {
  for (const path of SHELL_PATHS) await put(await take(path, { from: 'no-cache', saved: true }), SHELL);
}

/** Removes the shells of other versions, and the files that only they needed. */
export async function dropOldShells(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(SHELLS) && name !== SHELL) await caches.delete(name);
  await tidy();
}

/**
 * Keeps a page as recently read; the least recently read pages make room.
 * @param twins the same page in the other language and in both, which are kept with it
 */
export async function keepRecentlyRead(path: string, seen: readonly string[], twins: readonly string[] = []): Promise<void> {
  if (!mayBeKept(path)) return;
  try {
    await put(await take(path, { from: 'force-cache', seen }), PAGES);
    await keepTwins(twins, seen);
    await tidy();
  } catch (error) {
    if (isFull(error)) await makeRoom();
  }
}

/** Keeps pages that the reader may open next. They are not requested where the browser has prefetched them. */
export async function keepTwins(paths: readonly string[], seen: readonly string[] = []): Promise<void> {
  for (const path of paths.filter(mayBeKept)) {
    const before = await recordOf(path);
    if (before && isAhead(before, Date.now())) continue;
    const wish = FETCHES_AHEAD ? ({ from: 'force-cache', seen } as const) : ({ from: 'no-cache', seen, ahead: true } as const);
    const twin = await take(path, wish).catch(() => undefined);
    if (twin) await put(twin, PAGES);
  }
}

/**
 * A page that was fetched ahead, to be shown once: whoever loads it again wants it from the server.
 * @returns the page, and `taken`, which ends when the copy is marked as shown
 */
export async function takeAhead(path: string): Promise<{ page: Response; taken: Promise<void> } | undefined> {
  const page = await caches.match(path, { ...ANY, cacheName: PAGES });
  const record = readKept(page?.headers.get(KEPT_HEADER) ?? null);
  if (!page || !record || !isAhead(record, Date.now())) return undefined;
  const headers = new Headers(page.headers);
  headers.set(KEPT_HEADER, writeKept({ ...record, ahead: undefined }));
  const shown = page.clone();
  const taken = inTurn(async () => (await caches.open(PAGES)).put(path, new Response(await shown.blob(), { headers })));
  return { page, taken };
}

/** Saves all pages of a story, or none. */
export async function save(paths: readonly string[], seen: readonly string[]): Promise<'saved' | 'full' | 'failed'> {
  try {
    // All pages are fetched before the first is stored, so that a lost connection leaves the kept copies as they were
    const pages: Taken[] = [];
    for (const path of paths.filter(mayBeKept)) pages.push(await take(path, { from: 'default', saved: true, seen }));
    const putAll = async () => {
      for (const page of pages) await put(page, PAGES);
    };
    await putAll().catch(async (error: unknown) => {
      if (!isFull(error)) throw error;
      await makeRoom();
      await putAll();
    });
    return 'saved';
  } catch (error) {
    if (!isFull(error)) return 'failed';
    await forget(paths);
    return 'full';
  }
}

/** Removes pages, by their paths or all of them, and the files that only they needed. */
export async function forget(paths?: readonly string[]): Promise<void> {
  const pages = await caches.open(PAGES);
  for (const path of paths ?? (await keptPages()).keys()) await pages.delete(path, ANY);
  await tidy();
}

/** The kept pages without the shell, by path. */
export async function keptPages(): Promise<Map<string, KeptPage>> {
  return pagesIn(PAGES);
}

/** The copy of a page, from the kept pages or the shell. */
export async function keptPage(path: string): Promise<Response | undefined> {
  return (await caches.match(path, { ...ANY, cacheName: PAGES })) ?? caches.match(path, { ...ANY, cacheName: SHELL });
}

/** The copy of a file that a kept page needs. */
export async function keptFile(address: string): Promise<Response | undefined> {
  return (await caches.open(FILES)).match(fileKey(address), ANY);
}

type File = { readonly response: Response; readonly size: number };
type Taken = {
  readonly path: string;
  readonly html: string;
  readonly headers: Headers;
  readonly page: Omit<KeptPage, 'read' | 'saved'>;
  readonly saved: boolean | undefined;
  /** By their keys; null for a file that is kept already */
  readonly files: ReadonlyMap<string, File | null>;
};

/** Fetches a page and its files. @throws if the response is not a page, is a redirect, or lacks an indispensable file */
async function take(path: string, { from, saved, seen = [], ahead }: Wish): Promise<Taken> {
  const answer = await fetchWhole(path, from);
  const isPage = answer.headers.get('content-type')?.startsWith('text/html');
  if (answer.status !== 200 || answer.redirected || !isPage) throw new Error(`${path}: ${answer.status}`);
  const html = await answer.text();
  const { title, isStory, code, label, files: named } = pageFacts(html);
  const files = await fetchFiles([...named, ...scriptsFor(named)], ahead ? 'default' : from, seen);
  const page = {
    title,
    ...(isStory && { story: storyOf(path), code, label }),
    ...(ahead && { ahead: Date.now() }),
    at: Date.parse(answer.headers.get('date') ?? '') || Date.now(),
    files: [...files.keys()],
    size: [...files.values()].reduce((sum, file) => sum + (file?.size ?? 0), html.length),
  };
  return { path, html, headers: plain(answer.headers), page, saved, files };
}

/** Stores a page and its files. @throws QuotaExceededError */
async function put({ path, html, headers, page, saved, files }: Taken, name: string): Promise<void> {
  const cache = await caches.open(name);
  const before = await recordOf(path, cache);
  headers.set(KEPT_HEADER, writeKept({ ...page, read: Date.now(), saved: saved ?? before?.saved ?? false }));
  // The page comes first, because tidy() removes files that no page names
  await cache.put(path, new Response(html, { headers }));
  const fileCache = await caches.open(FILES);
  for (const [key, file] of files) if (file) await fileCache.put(key, file.response.clone());
}

const recordOf = async (path: string, cache?: Cache): Promise<KeptPage | undefined> =>
  readKept((await (cache ?? (await caches.open(PAGES))).match(path, ANY))?.headers.get(KEPT_HEADER) ?? null);

/** The scripts that a page needs. A module breaks without the scripts that it imports, and the page does not name them. */
const scriptsFor = (files: readonly string[]): readonly string[] => (files.some((file) => SCRIPTS.includes(file)) ? SCRIPTS : []);

/** Fetches the files that a page needs. @throws if an indispensable one is missing */
async function fetchFiles(addresses: readonly string[], from: RequestCache, seen: readonly string[]): Promise<Map<string, File | null>> {
  const fileCache = await caches.open(FILES);
  const inSize = new Map(seen.map((address) => [fileKey(address), address]));
  const files = new Map<string, File | null>();
  const wanted = [...addresses];
  for (const address of wanted) {
    const key = fileKey(address);
    if (files.has(key)) continue;
    const before = NEVER_CHANGES.test(key) ? await fileCache.match(key, ANY) : undefined;
    const answer = before ?? (await fetchWhole(inSize.get(key) ?? address, from).catch(() => undefined));
    if (answer?.status !== 200) {
      if (INDISPENSABLE.test(key)) throw new Error(key);
      continue; // a missing picture is missing on the page, too
    }
    if (key.endsWith('.css')) wanted.push(...filesOfStyles(await answer.clone().text()));
    const body = before ? undefined : await answer.blob();
    if (body && body.size > LARGEST_FILE) continue;
    files.set(key, body ? { response: new Response(body, { headers: plain(answer.headers) }), size: body.size } : null);
  }
  return files;
}

/** The headers without those of the compression, since the copy is stored uncompressed. */
function plain(headers: Headers): Headers {
  const copy = new Headers(headers);
  for (const name of ['content-encoding', 'content-length']) copy.delete(name);
  return copy;
}

/** Removes recently read pages beyond the limits, then the files that no page needs. */
async function tidy(limits: typeof LIMITS = LIMITS): Promise<void> {
  const pages = await caches.open(PAGES);
  for (const path of pagesToDrop(await keptPages(), Date.now(), limits)) await pages.delete(path, ANY);
  const shells = (await caches.keys()).filter((name) => name.startsWith(SHELLS));
  const needed = new Set<string>();
  for (const name of [PAGES, ...shells]) for (const page of (await pagesIn(name)).values()) for (const file of page.files) needed.add(file);
  const files = await caches.open(FILES);
  for (const { url } of await files.keys()) if (!needed.has(fileKey(url))) await files.delete(url, ANY);
}

/** Removes all recently read pages, because the device is full. */
const makeRoom = (): Promise<void> => tidy({ ...LIMITS, bytes: 0 });

async function pagesIn(name: string): Promise<Map<string, KeptPage>> {
  const found = new Map<string, KeptPage>();
  // open() would make a cache that a newer worker has removed meanwhile
  if (!(await caches.has(name))) return found;
  const cache = await caches.open(name);
  for (const request of await cache.keys()) {
    const page = readKept((await cache.match(request, ANY))?.headers.get(KEPT_HEADER) ?? null);
    if (page) found.set(new URL(request.url).pathname, page);
    else await cache.delete(request, ANY);
  }
  return found;
}

const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';
