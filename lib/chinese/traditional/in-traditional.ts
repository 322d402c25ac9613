import { type Terms, withOverrides } from './terms.ts';
import { toTraditional } from './traditional.ts';

/**
 * A value of the paper (a story, a list of cards, a section) with every Chinese text in Traditional: the `zh` of each
 * localized value, be it a text or a list of texts. All else is the same, and what holds no Chinese is the same object.
 * What brings its own `traditional` wording, as a story and its card do, is converted with it.
 * @example inTraditional({ id: 'tides', name: { en: 'Tides', zh: '潮汐涨落' } }, terms) // … zh: '潮汐漲落'
 */
export function inTraditional<T>(value: T, terms: Terms): T {
  return walk(value, terms) as T;
}

function walk(value: unknown, terms: Terms): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return changed(value, (entry) => walk(entry, terms));
  const own = 'traditional' in value ? (value.traditional as Readonly<Record<string, string>> | undefined) : undefined;
  const inside = own ? withOverrides(terms, own) : terms;
  return changed(value, (entry, key) => (key === 'zh' ? chinese(entry, inside) : key === 'traditional' ? entry : walk(entry, inside)));
}

function chinese(value: unknown, terms: Terms): unknown {
  if (typeof value === 'string') return toTraditional(value, terms);
  if (Array.isArray(value)) return changed(value, (entry) => chinese(entry, terms));
  return walk(value, terms);
}

/** The members after a change; the very same object where none changed. */
function changed<T extends object>(value: T, change: (entry: unknown, key: string) => unknown): unknown {
  const before = Object.entries(value);
  const after = before.map(([key, entry]) => [key, change(entry, key)] as const);
  if (after.every(([, entry], n) => entry === before[n]?.[1])) return value;
  return Array.isArray(value) ? after.map(([, entry]) => entry) : Object.fromEntries(after);
}
