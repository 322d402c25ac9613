import type { Make } from '../stored/stored-answers.ts';

/** Makes answers and tells `observe`, which is nobody until metrics are on, how long each took, in s. */
export function timedRenders(make: Make): { readonly make: Make; observe: (kind: string, seconds: number) => void } {
  const timed = {
    observe: (_kind: string, _seconds: number): void => {},
    make: async (asked: Parameters<Make>[0]) => {
      const started = performance.now();
      const made = await make(asked);
      timed.observe(asked.kind, (performance.now() - started) / 1000);
      return made;
    },
  };
  return timed;
}
