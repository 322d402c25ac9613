/** Too much work is waiting. The client may retry in some seconds. */
export class TooBusy extends Error {}

/** For `catch`: turns TooBusy into the value 'busy'; any other error is thrown again. */
export function busy(error: unknown): 'busy' {
  if (!(error instanceof TooBusy)) throw error;
  return 'busy';
}

const RETRY_AFTER_SECONDS = '5';

/** The answer to TooBusy: 503 with Retry-After. */
export const tooBusy = (): Response =>
  new Response(`Too many images are being rendered. Retry in ${RETRY_AFTER_SECONDS} seconds.\n`, {
    status: 503,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', 'Retry-After': RETRY_AFTER_SECONDS },
  });

/** Runs work by name: concurrent calls with one name share one run. */
export type WorkLimit = <T>(name: string, work: () => Promise<T>) => Promise<T>;

type Limits = { readonly atOnce: number; readonly waiting: number; readonly rest?: (took: number) => number };

/**
 * Limits work that takes processor time: `atOnce` runs at a time, `waiting` more in a queue, the rest rejected. There must be
 * one limit in the process, so create it by `processWide`.
 * @param rest for how long the place of a run stays empty when it ends, in ms, by how long it took; not at all by default
 * @throws TooBusy, as a rejection
 */
export function workLimit({ atOnce, waiting, rest = () => 0 }: Limits): WorkLimit {
  const going = new Map<string, Promise<unknown>>();
  const queue: (() => void)[] = [];
  let running = 0;

  const turn = async () => {
    if (running < atOnce) running++;
    // A run that ends gives its place to the queue, so that no newer call takes it first
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
      .then(() => {
        const started = performance.now();
        return work().finally(() => {
          const pause = rest(performance.now() - started);
          if (pause > 0) setTimeout(done, pause);
          else done();
        });
      })
      .finally(() => going.delete(name));
    going.set(name, result);
    return result;
  };
}
