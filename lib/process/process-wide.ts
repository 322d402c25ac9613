/**
 * The one value of this name in the process, created by the first caller. Next bundles a module once for each route, for
 * instrumentation.ts and for proxy.ts, and server/ loads it again: a variable of a module exists as many times. Whatever
 * must exist once (limits, caches, database connections, what is out of date) is kept here.
 * @param key unique in the repository, after what is kept: 'page expiry'
 */
export function processWide<Value extends object>(key: string, create: () => Value): Value {
  const symbol = Symbol.for(`paper: ${key}`);
  const values = globalThis as unknown as Partial<Record<symbol, Value>>;
  return (values[symbol] ??= create());
}
