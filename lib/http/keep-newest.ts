/**
 * Makes each value once and keeps those asked for last, at most `limit`: what is made of addresses must not fill memory.
 * Who asks while a value is being made waits for the same one; a failure is not kept.
 */
export function keepNewest<Value>(limit: number, make: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const kept = new Map<string, Promise<Value>>(); // in the order of their last use
  return (key) => {
    const value = kept.get(key) ?? make(key);
    kept.delete(key);
    kept.set(key, value);
    const [oldest] = kept.keys();
    if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
    value.catch(() => kept.get(key) === value && kept.delete(key));
    return value;
  };
}
