/** What Windows-1252 has for the bytes 0x80 to 0x9f; Latin-1 has control characters. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const LEAD = '[\u00c2-\u00f4]';
const TAIL = `[\u0080-\u00bf${WINDOWS}]`;
const RUN = new RegExp(`(?:${LEAD}${TAIL}{1,3})+`, 'gu');
/** What programs put in the place of bytes that they could not read, in GBK. */
const WRECKED = /锟斤拷|烫烫烫|屯屯屯|鈥[淍檛檚攟攢]|锛[屽岀孴]|銆[俛傚]|â€[œ™˜\u009d“”]|\ufffd/gu;

/** Characters of a text whose bytes were read in a wrong encoding: their index, and what was meant, as far as that can be told. */
export type Mojibake = { readonly at: number; readonly found: string; readonly meant: string | undefined };

/** Where the bytes of a text were read in a wrong encoding: â€œ, Ã©, 锟斤拷. What can be read as UTF-8 again comes first. */
export function mojibakeIn(text: string): readonly Mojibake[] {
  const latin = [...text.matchAll(RUN)].flatMap(({ index: at, 0: found }) => {
    const meant = decoded(found);
    return meant === undefined ? [] : [{ at, found, meant }];
  });
  const wrecked = [...text.matchAll(WRECKED)]
    .filter(({ index }) => !latin.some(({ at }) => at === index))
    .map(({ index: at, 0: found }) => ({ at, found, meant: undefined }));
  return [...latin, ...wrecked];
}

/** The text that UTF-8 has for these bytes; undefined if they are none, or hardly what anybody wrote. */
function decoded(found: string): string | undefined {
  const bytes = Uint8Array.from(found, (character) => {
    const windows = WINDOWS.indexOf(character);
    return windows >= 0 ? 0x80 + windows : character.charCodeAt(0);
  });
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /^[\u00a0-\u017f\u2010-\u203a\u20ac\u2122\u3000-\u303f\u3040-\u30ff\u4e00-\u9fff\uff00-\uffee]+$/u.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
