/**
 * Applies a change to every Chinese text of a value: the `zh` of each localized value, which is a text or a list of texts. An
 * object in which no text changes is returned as it is.
 * @param changeOf the change for an object and what is inside it, from the one outside of it
 */
export function withChinese<C>(
  value: unknown,
  context: C,
  { contextOf, change }: { contextOf: (value: object, outside: C) => C; change: (text: string, context: C) => string },
): unknown {
  const walk = (one: unknown, outside: C): unknown => {
    if (typeof one !== 'object' || one === null) return one;
    if (Array.isArray(one)) return changed(one, (entry) => walk(entry, outside));
    const inside = contextOf(one, outside);
    return changed(one, (entry, key) => {
      if (key === 'zh' || (key === 'en' && isOneText(one))) return chinese(entry, inside);
      return key === 'traditional' ? entry : walk(entry, inside);
    });
  };
  const chinese = (one: unknown, inside: C): unknown => {
    if (typeof one === 'string') return change(one, inside);
    return Array.isArray(one) ? changed(one, (entry) => chinese(entry, inside)) : walk(one, inside);
  };
  return walk(value, context);
}

/** Whether a name is the same in both languages: then it stays so. */
const isOneText = ({ en, zh }: { readonly en?: unknown; readonly zh?: unknown }) => typeof en === 'string' && en === zh;

/** Applies a change to each member; returns the same object if no member changed. */
function changed<T extends object>(value: T, change: (entry: unknown, key: string) => unknown): unknown {
  const before = Object.entries(value);
  const after = before.map(([key, entry]) => [key, change(entry, key)] as const);
  if (after.every(([, entry], n) => entry === before[n]?.[1])) return value;
  return Array.isArray(value) ? after.map(([, entry]) => entry) : Object.fromEntries(after);
}
