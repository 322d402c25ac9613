import { type Terms, withNames, withOverrides } from './terms.ts';
import { toTraditional } from './traditional.ts';

/**
 * Converts every Chinese text of a value (a story, a list of cards, a section) to Traditional: the `zh` of each localized
 * value, which is a text or a list of texts. An object that has no Chinese text is returned as it is. An object with its own
 * `traditional` wording or its own `people`, such as a story's card, is converted with them.
 * @example inTraditional({ id: 'tides', name: { en: 'Tides', zh: '潮汐涨落' } }, terms) // … zh: '潮汐漲落'
 */
export function inTraditional<T>(value: T, terms: Terms): T {
  return walk(value, terms) as T;
}

type Own = { readonly traditional?: Readonly<Record<string, string>>; readonly people?: readonly string[] };

function walk(value: unknown, terms: Terms): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return changed(value, (entry) => walk(entry, terms));
  const { traditional, people } = value as Own;
  const named = people ? withNames(terms, people) : terms;
  const inside = traditional ? withOverrides(named, traditional) : named;
  return changed(value, (entry, key) => (key === 'zh' ? chinese(entry, inside) : key === 'traditional' ? entry : walk(entry, inside)));
}

function chinese(value: unknown, terms: Terms): unknown {
  if (typeof value === 'string') return toTraditional(value, terms);
  if (Array.isArray(value)) return changed(value, (entry) => chinese(entry, terms));
  return walk(value, terms);
}

/** Applies a change to each member; returns the same object if no member changed. */
function changed<T extends object>(value: T, change: (entry: unknown, key: string) => unknown): unknown {
  const before = Object.entries(value);
  const after = before.map(([key, entry]) => [key, change(entry, key)] as const);
  if (after.every(([, entry], n) => entry === before[n]?.[1])) return value;
  return Array.isArray(value) ? after.map(([, entry]) => entry) : Object.fromEntries(after);
}
