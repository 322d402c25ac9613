/** Too much is waiting already. Whoever asked may come back in some seconds. */
export class TooBusy extends Error {}

/** For `catch`: that too much is waiting is an answer, anything else is not. */
export function busy(error: unknown): 'busy' {
  if (!(error instanceof TooBusy)) throw error;
  return 'busy';
}

const RETRY_AFTER_SECONDS = '5';

/** What a client is told then. */
export const tooBusy = (): Response =>
  new Response('Much is being drawn. Try again soon\n', {
    status: 503,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', 'Retry-After': RETRY_AFTER_SECONDS },
  });

/** Does work by name: what is asked for twice at a time is done once. */
export type WorkLimit = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/**
 * Bounds work that costs a machine's time: so many at once, so many waiting, the rest refused.
 * @throws TooBusy
 */
export function workLimit({ atOnce, waiting }: { atOnce: number; waiting: number }): WorkLimit {
  const going = new Map<string, Promise<unknown>>();
  const queue: (() => void)[] = [];
  let running = 0;

  const turn = async () => {
    if (running < atOnce) running++;
    // Whoever ends hands its place on, so that nobody can slip in between
    else await new Promise<void>((resolve) => queue.push(resolve));
  };
  const done = () => {
    const next = queue.shift();
    if (next) next();
    else running--;
  };

  return <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const same = going.get(name);
    if (same) return same as Promise<T>;
    if (running >= atOnce && queue.length >= waiting) return Promise.reject(new TooBusy(`${queue.length} are waiting`));
    const result = turn()
      .then(() => work().finally(done))
      .finally(() => going.delete(name));
    going.set(name, result);
    return result;
  };
}
