import type { Locale } from '../../edition/locale.ts';
import { quotedChinese } from '../../chinese/typeset/quoted-chinese.ts';
import { lettersOf } from '../../unicode/letters.ts';
import { type FaceName, type FontSubset, subsetsWith } from './font-files.ts';

/** The role of a text, which decides its face: headlines and running text, or labels, which are sans in English. */
export type Role = 'text' | 'label';

/** A text to set, with its role. */
export type Copy = { readonly text: string; readonly locale: Locale; readonly role: Role };

/** The open font files that given texts need. Looking a character up reads no file. */
export type GlyphSource = {
  /** The font subset with a character, or with all of a letter and its accents; undefined if no face has it */
  readonly subsetWith: (character: string, locale: Locale, role: Role) => FontSubset | undefined;
};

/** Cuts a text where its language changes: English text may quote Chinese words in either script. */
export const stretchesOf = ({ text, locale }: Pick<Copy, 'text' | 'locale'>): readonly { text: string; locale: Locale }[] =>
  locale === 'en' ? quotedChinese(text).map((stretch) => ({ text: stretch.text, locale: stretch.locale ?? 'en' })) : [{ text, locale }];

/**
 * The characters that the Latin face sets in Chinese text, with the ranges of app/css/faces.css. “ ” ‘ ’ — … · are set in
 * the Chinese face, at full width.
 */
export const LATIN_IN_CHINESE = /^[\u0020-\u007e\u00a3\u00a5\u00c0-\u024f\u20ac]$/u;

/** The faces to search for a character, in this order. There are fallbacks so that few characters are painted as a sign (missing-glyph.ts). */
function facesFor(character: string, locale: Locale, role: Role): readonly FaceName[] {
  const sans: FaceName[] = ['sans', 'wholeSans'];
  const serif: FaceName[] = ['serif', 'wholeSerif'];
  const latin = role === 'label' && locale === 'en' ? [...sans, ...serif] : [...serif, ...sans];
  const han: FaceName[] = locale === 'zh-hant' ? ['hant', 'hans'] : ['hans', 'hant'];
  return locale === 'en' || LATIN_IN_CHINESE.test(character) ? [...latin, ...han] : [...han, ...latin];
}

/** What a text ends in that is longer than its place. */
export const ELLIPSIS = '…';

/** Opens the font files that texts need, and no others. */
export async function openGlyphSource(copies: readonly Copy[]): Promise<GlyphSource> {
  const found = new Map<string, FontSubset | undefined>();
  for (const copy of copies) {
    for (const { text, locale } of stretchesOf(copy)) {
      const letters = [...lettersOf(text), ELLIPSIS];
      for (const character of new Set([...letters, ...letters.filter((letter) => letter.length > 1).flatMap((letter) => [...letter])])) {
        const key = keyOf(character, locale, copy.role);
        if (!found.has(key)) found.set(key, await find(character, facesFor(character, locale, copy.role)));
      }
    }
  }
  return { subsetWith: (character, locale, role) => found.get(keyOf(character, locale, role)) };
}

const keyOf = (character: string, locale: Locale, role: Role) => `${locale} ${role} ${character}`;

async function find(character: string, faces: readonly FaceName[]): Promise<FontSubset | undefined> {
  const [codePoint = 0, ...accents] = Array.from(character, (one) => one.codePointAt(0) ?? 0);
  for (const face of faces) {
    const subset = (await subsetsWith(face, codePoint)).find(({ glyphOf }) =>
      [codePoint, ...accents].every((one) => glyphOf(one) !== undefined),
    );
    if (subset) return subset;
  }
  return undefined;
}
