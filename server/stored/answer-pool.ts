/** A store that is bounded in bytes: it drops what was used least recently. */
export class AnswerPool<Value extends { readonly size: number }> {
  readonly #values = new Map<string, Value>();
  #size = 0;

  /** @param limit in bytes */
  constructor(private readonly limit: number) {}

  /** In bytes. */
  get size(): number {
    return this.#size;
  }

  /** How many values there are. */
  get count(): number {
    return this.#values.size;
  }

  /** The value at a key, which becomes the one that was used last. */
  get(key: string): Value | undefined {
    const value = this.#values.get(key);
    if (!value) return undefined;
    this.#values.delete(key);
    this.#values.set(key, value);
    return value;
  }

  /** A value that alone takes more than a quarter of the store is not put in: it would drop too much for one. */
  set(key: string, value: Value): void {
    this.delete(key);
    if (value.size > this.limit / 4) return;
    this.#values.set(key, value);
    this.#size += value.size;
    for (const oldest of this.#values.keys()) {
      if (this.#size <= this.limit) return;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    this.#size -= this.#values.get(key)?.size ?? 0;
    this.#values.delete(key);
  }

  /** From the least to the most recently used. */
  [Symbol.iterator](): IterableIterator<[string, Value]> {
    return this.#values.entries();
  }
}
