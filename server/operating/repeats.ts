import { setNewest } from '../../lib/http/lru.ts';

/** How long messages of one cause are counted, in ms, and how many of them are said meanwhile. */
const WINDOW = 10_000;
const SAID = 5;
/** How many causes are remembered. */
const CAUSES = 500;

type Cause = { readonly began: number; said: number; withheld: number };

/**
 * Keeps a log from filling a disk: of what repeats within 10 s, five messages are said and the rest are counted.
 * @param say says one message
 */
export function repeatsCounted<Message extends { readonly cause: string }>(
  say: (message: Message, repeated?: { readonly times: number; readonly seconds: number }) => void,
): (message: Message, now?: number) => void {
  const causes = new Map<string, Cause>();
  return (message, now = performance.now()) => {
    const { cause } = message;
    const known = causes.get(cause);
    if (known && now - known.began < WINDOW) {
      if (known.said < SAID) {
        known.said++;
        return say(message);
      }
      if (known.withheld++ > 0) return undefined;
      setTimeout(() => say(message, { times: known.withheld, seconds: WINDOW / 1000 }), known.began + WINDOW - now).unref();
      return undefined;
    }
    setNewest(causes, CAUSES, cause, { began: now, said: 1, withheld: 0 });
    say(message);
  };
}
