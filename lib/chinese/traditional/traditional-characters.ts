import { ConverterFactory } from 'opencc-js/core';
import { configs } from 'opencc-js/preset/t2cn';
import { processWide } from '../../process/process-wide.ts';
import { openDictionary } from './dictionary.ts';

/** A Traditional character in a Simplified text, and what Simplified has for it. */
type Traditional = { readonly at: number; readonly found: string; readonly simplified: string };

/** OpenCC would change these, but Simplified keeps them in some words: 乾隆, 著名, 瞭望, 慰藉, 於 as a name, 覆盖. */
const KEPT = new Set('乾著瞭藉於徵麼麽覆囉夥鍾錘剋摺複甚乇阪昇喆堃犇淼甦陞崑崙祇藏');

/** The Simplified form of each character that was asked for; undefined for those that Simplified has. */
const known = processWide('Simplified forms', () => new Map<string, string | undefined>());

function simplifiedOf(character: string): string | undefined {
  if (!known.has(character)) {
    const simplified = KEPT.has(character) || openDictionary().isSimplified(character) ? character : converter()(character);
    known.set(character, simplified === character ? undefined : simplified);
  }
  return known.get(character);
}

const converter = () => processWide('Traditional to Simplified', () => ConverterFactory(...(configs.t2s?.conversionChain ?? [])));

/** The characters of a text that only Traditional Chinese has, with their Simplified ones by OpenCC. */
export function traditionalCharacters(text: string): readonly Traditional[] {
  const found: Traditional[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x3400 || code > 0x9fff) continue;
    const simplified = simplifiedOf(text.charAt(at));
    if (simplified !== undefined) found.push({ at, found: text.charAt(at), simplified });
  }
  return found;
}
