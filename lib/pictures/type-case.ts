import type { Locale } from '../edition/locale.ts';
import { quotedChinese } from '../chinese/typeset/quoted-chinese.ts';
import { type FaceName, type Slice, slicesWith } from './font-files.ts';

/** What a text is set in: running text and headlines, or the small sans of English labels. */
export type Role = 'text' | 'label';

/** A text to be set, and how. */
export type Copy = { readonly text: string; readonly locale: Locale; readonly role: Role };

/** The type that some texts need, laid ready: finding a character in it reads no file. */
export type TypeCase = {
  /** The font file with a character, or undefined where no face of the paper has it */
  readonly sliceWith: (character: string, locale: Locale, role: Role) => Slice | undefined;
};

/** A text cut where it changes language: English quotes Chinese words in one script or the other. */
export const stretchesOf = ({ text, locale }: Pick<Copy, 'text' | 'locale'>): readonly { text: string; locale: Locale }[] =>
  locale === 'en' ? quotedChinese(text).map((stretch) => ({ text: stretch.text, locale: stretch.locale ?? 'en' })) : [{ text, locale }];

/**
 * What the Latin face sets inside Chinese; “ ” ‘ ’ — … · come from the Chinese one at full width. The same ranges as in
 * app/css/faces.css.
 */
export const LATIN_IN_CHINESE = /^[\u0020-\u007e\u00a3\u00a5\u00c0-\u024f\u20ac]$/u;

/** Faces in which a character is looked for, in this order: a missing one must never be painted as a box. */
function facesFor(character: string, locale: Locale, role: Role): readonly FaceName[] {
  const latin: FaceName[] = role === 'label' && locale === 'en' ? ['sans', 'wholeSans', 'serif', 'wholeSerif'] : ['serif', 'wholeSerif'];
  const han: FaceName[] = locale === 'zh-hant' ? ['hant', 'hans'] : ['hans', 'hant'];
  return locale === 'en' || LATIN_IN_CHINESE.test(character) ? [...latin, ...han] : [...han, ...latin];
}

/** Lays type ready for texts: opens the files that they need, and no others. */
export async function layOut(copies: readonly Copy[]): Promise<TypeCase> {
  const found = new Map<string, Slice | undefined>();
  for (const copy of copies) {
    for (const { text, locale } of stretchesOf(copy)) {
      for (const character of new Set(text)) {
        const key = keyOf(character, locale, copy.role);
        if (!found.has(key)) found.set(key, await find(character, facesFor(character, locale, copy.role)));
      }
    }
  }
  return { sliceWith: (character, locale, role) => found.get(keyOf(character, locale, role)) };
}

const keyOf = (character: string, locale: Locale, role: Role) => `${locale} ${role} ${character}`;

async function find(character: string, faces: readonly FaceName[]): Promise<Slice | undefined> {
  const codePoint = character.codePointAt(0) ?? 0;
  for (const face of faces) {
    const slice = (await slicesWith(face, codePoint)).find(({ glyphOf }) => glyphOf(codePoint) !== undefined);
    if (slice) return slice;
  }
  return undefined;
}
