import { nextScheduled } from '../lib/queries/lists.ts';
import { site } from '../lib/queries/paper-files.ts';
import { nextMidnight } from '../lib/time/days.ts';

/** How long to sleep at most, in ms: a machine that was suspended, or whose clock was set, notices soon. */
const LONGEST = 30_000;

/**
 * Calls `onMoment` when pages go out of date by themselves: a scheduled story's time, or the end of the day, because
 * pages carry the date.
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
  /** To be called whenever the content changed: another story may be next. */
  const rewind = () => {
    moment = nextMoment(new Date());
    sleep();
  };
  rewind();
  return { rewind, stop: () => clearTimeout(timer) };
}

/** In ms since 1970. */
function nextMoment(now: Date): number {
  try {
    const midnight = nextMidnight(now, site().timeZone).getTime();
    return Math.min(midnight, nextScheduled(now)?.getTime() ?? Infinity);
  } catch {
    return Infinity; // no paper to read yet; the next change looks again
  }
}
