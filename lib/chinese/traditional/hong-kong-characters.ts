import press from './words/press-characters.json';

/**
 * The characters of Hong Kong's press and government, where OpenCC's `hk` follows the List of Graphemes of Commonly-used
 * Chinese Characters (a list for schools) or gives an older form. The press does use these forms of that list: 裏 着 衞 枱
 * 葱 鈎 線. `from` is OpenCC's character.
 */
const PRESS: ReadonlyMap<string, string> = new Map(press.map(({ from, to }) => [from, to]));

/** Three characters depend on their neighbours: 儘管 and 盡量, 釐定 and 厘米, 瞭望 and 了解. */
const IN_CONTEXT: Readonly<Record<string, string>> = { 儘: '盡', 釐: '厘', 瞭: '了' };
const PATTERN = new RegExp(`[${[...PRESS.keys()].join('')}]|儘(?!管)|釐(?![定清訂正])|瞭(?=解)`, 'g');

/** Replaces OpenCC's Hong Kong characters by those of the newspapers. @example pressCharacters('説明') // '說明' */
export function pressCharacters(text: string): string {
  return text.replace(PATTERN, (character) => PRESS.get(character) ?? IN_CONTEXT[character] ?? character);
}
