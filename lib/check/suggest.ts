import { distance } from 'fastest-levenshtein';

/** What would be right in place of a word that is not known: the one it is nearly, else all that would do. */
export function suggest(word: string, known: readonly string[]): string {
  const [nearest] = known.map((one) => ({ one, far: distance(word.toLowerCase(), one) })).sort((a, b) => a.far - b.far);
  if (nearest && nearest.far <= Math.min(2, Math.floor(word.length / 2))) return `did you mean "${nearest.one}"?`;
  if (known.length === 0) return 'none is defined yet';
  return `one of: ${known.join(', ')}`;
}
