import { distance } from 'fastest-levenshtein';

/** What to write in place of an unknown word: the nearest known one, or all of them if none is near. */
export function suggest(word: string, known: readonly string[]): string {
  const [nearest] = known.map((one) => ({ one, far: distance(word.toLowerCase(), one) })).sort((a, b) => a.far - b.far);
  if (nearest && nearest.far <= Math.min(2, Math.floor(word.length / 2))) return `did you mean "${nearest.one}"?`;
  if (known.length === 0) return 'none is defined yet';
  return `one of: ${known.join(', ')}`;
}
