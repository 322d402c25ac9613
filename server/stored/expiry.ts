import { processWide } from '../../lib/process/process-wide.ts';

/**
 * 0 for now: a page that was removed must be linked to from nowhere. For how long after a publish a page may be sent as it was, while it is made anew, in ms. Nobody waits for a headline in a list
 * for longer than that, and nobody who reads another page waits for a render.
 */
export const GRACE = 0;

/** The time of this module in ms: since the process was started, because the clock of the machine may be set back. */
export const ownTime = (): number => performance.now();

/**
 * The times before which answers are stale. The content watcher writes them and the stored answers read them, each in a module
 * graph of its own. `lists`: for everything that has cards of stories, in the order of time: the last time that is older than
 * GRACE, and those after it. `stories`: for one story each. `any`: the last time of all.
 */
const expiry = processWide('expiry', () => ({
  lists: [0],
  stories: new Map<string, number>(),
  any: 0,
  listeners: new Set<() => void>(),
}));

/** Expires every answer that was made until now. */
export function expireAll(now = ownTime()): void {
  const settled = settledAt(now);
  expiry.lists = [...expiry.lists.filter((time) => time >= settled), now];
  for (const [slug, time] of expiry.stories) if (time <= settled) expiry.stories.delete(slug);
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

const settledAt = (now: number): number => expiry.lists.findLast((time) => time <= now - GRACE) ?? 0;

/** What expires an answer: a change of this story or of any list, of any list, or any change. */
export type Shows = { readonly story: string } | 'lists' | 'anything';

/**
 * Whether an answer is still true: `fresh`; `passable` while it is made anew, because only lists on it have changed, and that a
 * moment ago; `stale` if what it is about may have changed or been withdrawn, or the change is long known.
 * @param made when its making began, by `ownTime`
 */
export function stateOf(shows: Shows, made: number, now = ownTime()): 'fresh' | 'passable' | 'stale' {
  if (shows === 'anything') return made > expiry.any ? 'fresh' : 'stale';
  const own = shows === 'lists' ? 0 : (expiry.stories.get(shows.story) ?? 0);
  if (made > own && made > (expiry.lists.at(-1) ?? 0)) return 'fresh';
  return made > own && made > settledAt(now) ? 'passable' : 'stale';
}
