import { configs } from 'opencc-js/preset/t2cn';
import { meantCharacter } from '../unicode/ideographs.ts';

let simplified: ReadonlyMap<string, string> | undefined;

/**
 * The Simplified character for a Traditional one, Hong Kong's forms included. Characters are mapped one by one, not by
 * OpenCC's words: a query must fold the same as the part of a text that it matches, and indexes must not move.
 */
function toSimplified(character: string): string {
  simplified ??= readCharacters();
  return simplified.get(character) ?? character;
}

function readCharacters(): ReadonlyMap<string, string> {
  const single = (dicts: readonly unknown[] = []) =>
    new Map(
      dicts
        .flatMap((dict) => (typeof dict === 'string' ? dict.split('|').map((entry) => entry.split(' ')) : []))
        .flatMap(([from = '', to = '']) => ([...from].length === 1 && [...to].length === 1 ? [[from, to] as const] : [])),
    );
  const [fromHongKong, toMainland] = (configs.hk2s?.conversionChain ?? []).map((dicts) => single(dicts as readonly unknown[]));
  const into = (character: string) => toMainland?.get(character) ?? character;
  const all = new Map([...(toMainland ?? [])]);
  for (const [from, to] of fromHongKong ?? []) all.set(from, into(to));
  return all;
}

/** A folded text and, for each of its UTF-16 units, the index in the original text that it came from. */
export type Folded = { readonly text: string; readonly at: readonly number[] };

/**
 * Folds a text for searching: removes differences of case, accents, full and half width (Unicode's NFKD), radicals and
 * ideographs, Traditional and Simplified, and characters that cannot be seen.
 * @example fold('Ｍａｉ Po 颱風').text // 'mai po 台风'
 */
export function fold(text: string): Folded {
  let folded = '';
  const at: number[] = [];
  let place = 0;
  for (const character of text) {
    const plain = foldCharacter(character);
    for (let n = 0; n < plain.length; n++) at.push(place);
    folded += plain;
    place += character.length;
  }
  return { text: folded, at: [...at, place] };
}

/** The text of `fold`, without the indexes; faster. */
export function foldedText(text: string): string {
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/** Accents, and what cannot be seen. */
const UNSAID = /[\p{M}\p{Default_Ignorable_Code_Point}]/gu;

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? character.toLowerCase() : character;
  if (code >= 0x4e00 && code <= 0x9fff) return toSimplified(character);
  return toSimplified(meantCharacter(character).normalize('NFKD').replace(UNSAID, '').toLowerCase());
}
