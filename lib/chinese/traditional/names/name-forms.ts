import { openDictionary } from '../dictionary.ts';
import { GIVEN, KNOWN, type NameCharacter, surnameLength, SURNAMES } from './name-lists.ts';

/** A character of a name that Traditional has in two forms, of which names use both. */
export type Choice = { readonly at: number; readonly chosen: string; readonly other: string };

/**
 * A person's name in the characters of Hong Kong. Unlike prose a name has the forms that surnames and given names have: 于 and
 * not 於, 鍾 and not 鐘, 里 and not 裏.
 * @param name in Simplified; parts of a foreign name are separated by ·
 * @example nameInTraditional('钟里于') // '鍾里于'
 */
export function nameInTraditional(name: string): string {
  return (
    KNOWN.get(name) ??
    formsOf(name)
      .map(({ to }) => to)
      .join('')
  );
}

/** The characters of a name whose form is a guess; none if the name is known. */
export function choicesIn(name: string): readonly Choice[] {
  if (KNOWN.has(name) || name.includes('·')) return [];
  return formsOf(name).flatMap(({ to, either }, n) => (either === undefined ? [] : [{ at: n, chosen: to, other: either }]));
}

/** The Traditional form of a surname. */
export const surnameForm = (surname: string): string => SURNAMES.get(surname)?.to ?? [...surname].map(single).join('');

/** The forms of each character. Characters beyond the BMP count as two units, which stay as they are. */
function formsOf(name: string): readonly NameCharacter[] {
  const foreign = /\P{Script=Han}/u.test(name);
  if (foreign) return name.split('').map((one) => ({ to: SURNAMES.get(one)?.to ?? GIVEN.get(one)?.to ?? single(one) }));
  const length = surnameLength(name, 0) || 1;
  const long = length === 2 ? SURNAMES.get(name.slice(0, 2)) : undefined;
  // OpenCC knows many people: 李连杰, 于正升. Of theirs only the given name counts, because many of its surnames are prose
  const known = openDictionary().lexicon.words.get(name);
  return name.split('').map((one, n): NameCharacter => {
    if (n < length) return long ? { to: long.to.charAt(n) } : (SURNAMES.get(one) ?? { to: single(one) });
    if (known?.length === name.length && name.length > 2) return { to: openDictionary().hongKong(known.charAt(n)) };
    return GIVEN.get(one) ?? { to: single(one) };
  });
}

function single(character: string): string {
  const { lexicon, hongKong } = openDictionary();
  return hongKong(lexicon.words.get(character) ?? character);
}
