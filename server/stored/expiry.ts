import { processWide } from '../../lib/process/process-wide.ts';

/** The time of this module in ms: since the process was started, because the clock of the machine may be set back. */
export const ownTime = (): number => performance.now();

/**
 * The times before which answers are stale: `all` of them; those about one of the `stories`; those that show texts of `any` story. The
 * content watcher writes them and the stored answers read them, each in a module graph of its own.
 */
const expiry = processWide('expiry', () => ({ all: 0, stories: new Map<string, number>(), any: 0, listeners: new Set<() => void>() }));

/** Expires every answer that was made until now. O(1), whatever the size of the archive. */
export function expireAll(now = ownTime()): void {
  expiry.all = now;
  expiry.stories.clear(); // all of them are older than `all` now
  changed(now);
}

/** Expires the pages of one story, and what is made from texts of any: feeds, searches, pictures. */
export function expireStory(slug: string, now = ownTime()): void {
  expiry.stories.set(slug, now);
  changed(now);
}

function changed(now: number): void {
  expiry.any = now;
  for (const listener of expiry.listeners) listener();
}

/** Calls the listener whenever something has expired. */
export const onExpiry = (listener: () => void): void => void expiry.listeners.add(listener);

/** What an answer shows, beside what every answer may show: the text of one story, lists only, or texts of any story. */
export type Shows = { readonly story: string } | 'lists' | 'anything';

/**
 * Whether nothing that an answer shows has changed since it was begun.
 * @param made when its making began, by `ownTime`
 */
export function isFresh(shows: Shows, made: number): boolean {
  if (shows === 'anything') return made > expiry.any;
  return made > expiry.all && (shows === 'lists' || made > (expiry.stories.get(shows.story) ?? 0));
}
