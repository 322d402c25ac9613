/** The share of the time that work in the background may take. */
const SHARE = 0.25;
/** The most that waits at a time: what was put in after that is left to whoever needs it. */
const MOST = 500;

/** Runs work one after another, with pauses in which readers come first. Work of a name that waits already is not added again. */
export function backgroundWork(): { readonly add: (name: string, work: () => Promise<unknown>) => void } {
  const waiting = new Map<string, () => Promise<unknown>>();
  let isRunning = false;

  const run = async () => {
    for (const [name, work] of waiting) {
      waiting.delete(name);
      const started = performance.now();
      await work().catch(console.error);
      const pause = (performance.now() - started) * (1 / SHARE - 1);
      await new Promise((done) => setTimeout(done, pause).unref());
    }
    isRunning = false;
  };
  return {
    add: (name, work) => {
      if (waiting.size < MOST) waiting.set(name, waiting.get(name) ?? work);
      if (isRunning) return;
      isRunning = true;
      void run();
    },
  };
}
