import { HONG_KONG_WORDING } from '../chinese/traditional/hong-kong-words.ts';
import { foldedText } from '../chinese/fold.ts';

/** Returns the synonyms of a Chinese word; both are folded, so in Simplified characters. */
export type Wording = (text: string) => readonly string[];

let builtIn: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The synonyms between the wording of the Mainland and that of Hong Kong, in both directions. The text has 出租车, but a
 * reader of the Traditional edition sees 的士 and searches for that.
 * @param paper the paper's own wording, from Simplified to Traditional (content/traditional.json)
 */
export function wordingWith(paper: Readonly<Record<string, string>>): Wording {
  builtIn ??= bothWays(HONG_KONG_WORDING.map(({ from, to }) => [from, to]));
  const own = bothWays(Object.entries(paper));
  return (text) => [...(own.get(text) ?? []), ...(builtIn?.get(text) ?? [])];
}

function bothWays(wording: readonly (readonly [mainland: string, written: string])[]): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, string[]>();
  const learn = (one: string, other: string) => known.set(one, [...(known.get(one) ?? []), other]);
  for (const [mainland, written] of wording) {
    const hongKong = foldedText(written);
    if (hongKong === mainland || !/^\p{Script=Han}{2,}$/u.test(hongKong)) continue;
    learn(hongKong, mainland);
    learn(mainland, hongKong);
  }
  return known;
}
