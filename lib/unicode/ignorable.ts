/** Scripts in which two unseen joiners and separators shape letters. */
const JOINING = scripts(
  ...['Arabic', 'Syriac', 'Mandaic', 'Nko', 'Mongolian', 'Phags_Pa', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil'],
  ...['Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan', 'Balinese', 'Javanese', 'Tifinagh'],
);
/** Scripts without spaces between words, in which a zero width space says where a line may break. */
const UNSPACED = scripts('Thai', 'Lao', 'Khmer', 'Myanmar', 'Tibetan', 'New_Tai_Lue', 'Tai_Le', 'Tai_Tham', 'Javanese', 'Balinese');
const ALPHABETIC = scripts('Latin', 'Cyrillic', 'Greek', 'Armenian', 'Georgian');
const RIGHT_TO_LEFT = scripts(
  ...['Hebrew', 'Arabic', 'Syriac', 'Thaana', 'Nko', 'Samaritan', 'Mandaic', 'Adlam', 'Hanifi_Rohingya', 'Yezidi'],
);

/** The letters of some scripts, for a character class. */
function scripts(...names: readonly string[]): string {
  return names.map((name) => `\\p{Script=${name}}`).join('');
}

/** A letter of a script that is written from right to left, for a character class. */
export const RIGHT_TO_LEFT_LETTERS = RIGHT_TO_LEFT;
/** The mark U+061C alone, which Unicode counts as Arabic, is no word. */
const HAS_RIGHT_TO_LEFT = new RegExp(`(?!\\u061c)[${RIGHT_TO_LEFT}]`, 'u');

/** An emoji with its selector or skin colour and the emoji joined to it, or a flag with its tags. */
const EMOJI =
  '\\u{1f3f4}[\\u{e0020}-\\u{e007e}]+\\u{e007f}|' +
  '\\p{Extended_Pictographic}(?:\\p{Emoji_Modifier}|[\\ufe0e\\ufe0f])?' +
  '(?:\\u200d\\p{Extended_Pictographic}(?:\\p{Emoji_Modifier}|\\ufe0f)?)*';

/** Unseen characters in a place where they have a meaning, and emoji, which have such characters in them. */
const MEANT = [
  EMOJI,
  '(?<=\\p{Script=Han})[\\ufe00-\\ufe0e\\u{e0100}-\\u{e01ef}]', // another form of an ideograph
  '(?<=[\\p{P}\\p{S}\\d])[\\ufe00-\\ufe0f]', // another form of a sign, such as 。 in the corner
  `(?<=[${JOINING}]\\p{M}*)[\\u200c\\u200d]|[\\u200c\\u200d](?=[${JOINING}])`,
  `(?<=[${UNSPACED}]\\p{M}*)\\u200b|\\u200b(?=[${UNSPACED}])`,
  '(?<=\\p{M})\\u034f(?=\\p{M})',
  '(?<=\\p{Script=Mongolian})[\\u180b-\\u180f]|(?<=\\p{Script=Khmer})[\\u17b4\\u17b5]',
  '[\\u115f\\u1160](?=[\\u1160-\\u11ff])|(?<=[\\u1100-\\u115f])\\u1160',
].join('|');
const SOFT_HYPHEN = `(?<=[${ALPHABETIC}]\\p{M}*)\\u00ad(?=[${ALPHABETIC}])`;
const DIRECTION_MARKS = '[\\u200e\\u200f\\u061c]';

/** What Unicode calls default ignorable, and the signs of interlinear annotation. */
const UNSEEN = '[\\p{Default_Ignorable_Code_Point}\\ufff9-\\ufffb]';

const pattern = (...meant: readonly string[]) => new RegExp(`(?<meant>${[...meant, MEANT].join('|')})|${UNSEEN}`, 'gu');
const IN_A_TEXT = pattern(SOFT_HYPHEN);
const BESIDE_RIGHT_TO_LEFT = pattern(SOFT_HYPHEN, DIRECTION_MARKS);
const IN_A_NAME = pattern();
const ANY = new RegExp(UNSEEN, 'gu');

/**
 * The characters of a text that cannot be seen and do nothing where they are, with their indexes: a zero width space
 * between Han or Latin letters, a joiner outside of emoji and of the scripts that need it.
 */
export function* ignorable(text: string): Generator<{ readonly at: number; readonly found: string }> {
  for (const { index, 0: found, groups } of text.matchAll(HAS_RIGHT_TO_LEFT.test(text) ? BESIDE_RIGHT_TO_LEFT : IN_A_TEXT))
    if (groups?.meant === undefined) yield { at: index, found };
}

const without = (text: string, unwanted: RegExp) => text.replace(unwanted, (found, meant?: string) => meant ?? '');

/** A text without the characters of `ignorable`. Soft hyphens inside of words stay: a line may break there. */
export const withoutIgnorable = (text: string): string => without(text, HAS_RIGHT_TO_LEFT.test(text) ? BESIDE_RIGHT_TO_LEFT : IN_A_TEXT);

/** A name, which may be compared with another, without soft hyphens either. */
export const nameWithoutIgnorable = (name: string): string => without(name, IN_A_NAME);

/** A text without any unseen character, for finding and matching. */
export const seenCharacters = (text: string): string => text.replace(ANY, '');
