import { setNewest } from '../../lib/http/lru.ts';

/** How often something may be asked for: `burst` times at once, and `perSecond` times on the long run. */
export type Rate = { readonly burst: number; readonly perSecond: number };

/** What is left of a client's burst, and when that was worked out, in ms. */
type Bucket = { tokens: number; at: number };

/**
 * A token bucket for each client. A client whose bucket is full again is as one that was never there, so the map needs no timer:
 * it drops the client that has asked for nothing for the longest time.
 * @param most how many clients are remembered; 10,000 take about 2 MB
 */
export class TokenBuckets {
  readonly #buckets = new Map<string, Bucket>();

  constructor(
    private readonly rate: Rate,
    private readonly most = 10_000,
  ) {}

  /** How many clients are remembered. */
  get size(): number {
    return this.#buckets.size;
  }

  /**
   * Takes a token of a client.
   * @param now in ms, by a clock that is not set back
   * @returns 0, or after how many whole seconds there is one to take
   */
  take(client: string, now = performance.now()): number {
    const { burst, perSecond } = this.rate;
    const bucket = this.#buckets.get(client) ?? { tokens: burst, at: now };
    setNewest(this.#buckets, this.most, client, bucket);
    bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    if (bucket.tokens < 1) return Math.ceil((1 - bucket.tokens) / perSecond);
    bucket.tokens--;
    return 0;
  }

  /** Gives a token back that was not used. */
  giveBack(client: string): void {
    const bucket = this.#buckets.get(client);
    if (bucket) bucket.tokens = Math.min(this.rate.burst, bucket.tokens + 1);
  }
}
