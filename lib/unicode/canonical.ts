import { LOOK_ALIKE, meantCharacter } from './ideographs.ts';
import { nameWithoutIgnorable, withoutIgnorable } from './ignorable.ts';

/** Control characters that are neither a tab nor a line break, and code points that are no character or stand for a pasted object. */
export const CONTROL = /(?![\t\n\v\f\r\u0085])[\p{Cc}\p{Noncharacter_Code_Point}\ufffc]/gu;

/** Line breaks of all systems: Word has \v, mainframes U+0085. */
export const LINE_BREAK = /\r\n|\r(?!\n)|[\n\v\f\u0085\u2028\u2029]/;

/** Texts of these characters alone are canonical. Most texts are. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u3000-\u3020\u3400-\u9fff\uff01-\uff5e]*$/;

/**
 * The one form of a text that pages, search, Traditional conversion, feeds, structured data and pictures are given. It is in
 * Unicode's form C, radicals and compatibility ideographs are the ideographs that they look like, punctuation of vertical lines is
 * that of horizontal ones, and there is no control character, no unseen character without a meaning (`ignorable.ts`), no tab and no
 * line break. Half a surrogate pair is U+FFFD. Full-width punctuation, emoji and spaces of other kinds stay: NFKC would change them.
 * @example canonicalText('⻓江\n大桥\u200b') // '长江大桥'
 */
export const canonicalText = (text: string): string => inForm(text, withoutIgnorable);

/** The same of a name, without soft hyphens: names are compared. */
export const canonicalName = (name: string): string => inForm(name, nameWithoutIgnorable);

function inForm(text: string, seen: (text: string) => string): string {
  if (PLAIN.test(text)) return text;
  const known = text.toWellFormed().replace(CONTROL, windowsSign).replace(LOOK_ALIKE, meantCharacter);
  return onOneLine(seen(known).normalize('NFC'));
}

/** The quotation marks and dashes of Windows-1252 are control characters once their bytes were read as Latin-1. */
export const windowsSign = (control: string): string => '‘’“”•–—'.charAt(control.charCodeAt(0) - 0x91);

const SPACES = /[\s\u0085]+/g;

/** A line break is nothing between Han and beside a full-width stop, else one space; so is a tab. */
function onOneLine(text: string): string {
  return text.replace(SPACES, (spaces, at: number) => {
    if (!LINE_BREAK.test(spaces)) return spaces.includes('\t') ? ' ' : spaces;
    const before = text.slice(Math.max(0, at - AROUND), at);
    const after = text.slice(at + spaces.length, at + spaces.length + AROUND);
    return (HAN_BEFORE.test(before) && HAN_AFTER.test(after)) || STOP_BEFORE.test(before) || STOP_AFTER.test(after) ? '' : ' ';
  });
}

/** How far to look for the characters beside a line break, in UTF-16 units: past the target of a link. */
const AROUND = 200;
const HAN = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}\\u3001-\\u3020\\uff01-\\uff60]';
const STOP = '[，。、；：？！]';
/** Marks of Markdown, and punctuation that English and Chinese share: they are Chinese beside Han. */
const BETWEEN = '(?:[“”‘’…—·*_[]|\\]\\([^()\\s]*\\))*';
const HAN_BEFORE = new RegExp(`${HAN}${BETWEEN}$`, 'u');
const HAN_AFTER = new RegExp(`^${BETWEEN}${HAN}`, 'u');
const STOP_BEFORE = new RegExp(`${STOP}${BETWEEN}$`, 'u');
const STOP_AFTER = new RegExp(`^${BETWEEN}${STOP}`, 'u');
