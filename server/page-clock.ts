import { nextScheduled } from '../lib/queries/lists.ts';
import { site } from '../lib/queries/paper-files.ts';
import { nextMidnight } from '../lib/time/days.ts';

/** The longest timer, in ms, so that a suspended machine or a changed clock is noticed soon. */
const LONGEST = 30_000;

/**
 * Calls `onMoment` when pages expire without a change of the content: at the time of a scheduled story, and at midnight, because
 * pages show the date.
 */
export function startPageClock(onMoment: () => void): { readonly rewind: () => void; readonly stop: () => void } {
  let timer: NodeJS.Timeout | undefined;
  let moment = Infinity;

  const sleep = () => {
    clearTimeout(timer);
    timer = setTimeout(wake, Math.min(Math.max(moment - Date.now(), 10), LONGEST)).unref();
  };
  const wake = () => {
    if (Date.now() < moment) return sleep();
    onMoment();
    rewind();
  };
  /** Must be called once the content can be read, and after each change of it: another story may be the next one. */
  const rewind = () => {
    moment = nextMoment(new Date());
    sleep();
  };
  return { rewind, stop: () => clearTimeout(timer) };
}

/** The next moment at which pages expire, in ms since 1970; Infinity for none. */
function nextMoment(now: Date): number {
  try {
    const midnight = nextMidnight(now, site().timeZone).getTime();
    return Math.min(midnight, nextScheduled(now)?.getTime() ?? Infinity);
  } catch {
    return Infinity; // no valid paper yet; the next change calls `rewind`
  }
}
