import { HONG_KONG_WORDING } from '../../chinese/traditional/hong-kong-words.ts';
import { foldedText } from '../../chinese/fold.ts';
import otherWords from '../words/other-words.json';

/** Returns what else a word or a name is called, in either language; all of it folded, so in Simplified characters. */
export type Wording = (text: string) => readonly string[];

let builtIn: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The synonyms that every paper has: the wording of the Mainland and that of Hong Kong, in both directions (the text has
 * 出租车, but a reader of the Traditional edition sees 的士 and searches for that), other spellings of names, British and
 * American words, and abbreviations. `words/other-words.json` lists the latter with their reasons: `same` means each other,
 * and `short` is also written as each `for`, though a search for one of these need not find it.
 * @param paper the paper's own wording, from Simplified to Traditional (content/traditional.json)
 */
export function wordingWith(paper: Readonly<Record<string, string>>): Wording {
  builtIn ??= known([...bothWays(HONG_KONG_WORDING.map(({ from, to }) => [from, to])), ...otherWords.flatMap(namesIn)]);
  const own = known(bothWays(Object.entries(paper)));
  return (text) => [...(own.get(text) ?? []), ...(builtIn?.get(text) ?? [])];
}

type Synonym = readonly [typed: string, meant: string];

/** The longest name, in words: no more terms of a query are looked up at once. */
export const LONGEST_NAME = 6;

type Entry = { readonly same: readonly string[] } | { readonly short: string; readonly for: readonly string[] };

const namesIn = (entry: Entry): Synonym[] =>
  'short' in entry
    ? entry.for.map((meant) => [entry.short, meant])
    : entry.same.flatMap((typed) => entry.same.filter((meant) => meant !== typed).map((meant): Synonym => [typed, meant]));

const bothWays = (wording: readonly (readonly [mainland: string, written: string])[]): Synonym[] =>
  wording.flatMap(([mainland, written]): Synonym[] => {
    const hongKong = foldedText(written);
    if (hongKong === mainland || !/^\p{Script=Han}{2,}$/u.test(hongKong)) return [];
    return [
      [hongKong, mainland],
      [mainland, hongKong],
    ];
  });

function known(synonyms: readonly Synonym[]): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  for (const [typed, meant] of synonyms) all.set(typed, [...(all.get(typed) ?? []), meant]);
  return all;
}
