/**
 * A cache that drops the least recently used value when it is full: keys come from addresses, and must not fill memory.
 * Concurrent callers wait for the same value; a failure is not stored.
 * @param size how many values are stored
 */
export function lruCache<Value>(size: number, create: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const values = new Map<string, Promise<Value>>();
  return (key) => {
    const value = values.get(key) ?? create(key);
    setNewest(values, size, key, value);
    value.catch(() => values.get(key) === value && values.delete(key));
    return value;
  };
}

/**
 * Sets an entry of a map whose entries are in the order of their last use, and deletes the least recently used one if there
 * are more than `size`.
 */
export function setNewest<Value>(map: Map<string, Value>, size: number, key: string, value: Value): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > size && oldest !== undefined) map.delete(oldest);
}
