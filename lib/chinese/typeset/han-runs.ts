/**
 * A run of a text: plain, or one that the stylesheet spaces or keeps on one line. A mark without text becomes an empty
 * element, so nothing is added to the text that readers copy, search or hear.
 * - `gap`: the space between Han and a Latin letter or figure
 * - `trim`: removes half an em of a bracket's own blank, for browsers without `text-spacing-trim`
 * - `stop`: the same after 。，、：；, in Simplified faces only (Traditional faces centre these marks)
 * - `halt`: a curly quote that loses its blank by the font's `halt`; only the font knows whether the quote is full width
 * - `keep`: text that is not broken over two lines
 */
export type Run =
  | string
  | { readonly mark: 'gap' | 'trim' | 'stop'; readonly text?: undefined }
  | { readonly mark: 'halt' | 'keep'; readonly text: string };

type Kind = 'han' | 'latin' | 'open' | 'close' | 'stop' | 'openQuote' | 'closeQuote' | 'other';

const KINDS: readonly (readonly [Exclude<Kind, 'other'>, RegExp])[] = [
  ['han', /^\p{Script=Han}/u],
  ['latin', /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d]/u],
  ['open', /^[（《〈「『【〔〖［｛]/],
  ['close', /^[）》〉」』】〕〗］｝]/],
  ['stop', /^[，。、．：；]/],
  ['openQuote', /^[“‘]/],
  ['closeQuote', /^[”’]/],
];
const kindOf = (char: string): Kind => KINDS.find(([, pattern]) => pattern.test(char))?.[0] ?? 'other';

/** A text without any of these characters has nothing to mark. */
const CHINESE = /[\p{Script=Han}\u3000-\u301f\uff01-\uff60]/u;

/**
 * Text that is kept on one line: a figure with the 万 or 亿 of its number (a measure word may stand on the next line), and
 * the dash of 深圳—香港 with the character before it (W3C CLREQ: no line begins with a connector).
 */
const KEPT = /\d[\d.,]*[万萬亿億]+|\p{Script=Han}—(?=[\p{Script=Han}“])/gu;

/** The last two characters of a paragraph, before its stop: one alone would be a line. A short text is no paragraph. */
const LAST_TWO = /(?<=.{8}\p{Script=Han})\p{Script=Han}{2}(?=[。！？；：…，、”’》）」』]*$)/u;

const isFullWidth = (kind: Kind) => kind === 'han' || kind === 'open' || kind === 'close' || kind === 'stop';

/** The mark between two neighbours, by CSS Text 4: "fullwidth punctuation collapsing" and "autospace". */
function between(left: Kind, right: Kind): 'gap' | 'trim' | 'stop' | undefined {
  if ((left === 'han' && right === 'latin') || (left === 'latin' && right === 'han')) return 'gap';
  const opens = right === 'open' || right === 'openQuote';
  const closes = right === 'close' || right === 'stop' || right === 'closeQuote';
  if (right === 'open' && left !== 'han' && left !== 'latin' && left !== 'other') return 'trim';
  if (left === 'close' && (opens || closes)) return 'trim';
  if (left === 'stop' && (opens || closes)) return 'stop';
  return undefined;
}

/**
 * Cuts a text into runs at the places where Chinese typesetting adds or removes space.
 * @param before the character before the text in the same paragraph; '' at the start, where an opening mark loses its blank
 * @param after the character after the text in the same paragraph; '' at its end, where two characters stay on one line
 * @example hanRuns('一趟35分钟的巴士') // ['一趟', { mark: 'gap' }, '35', { mark: 'gap' }, '分钟的巴士']
 */
export function hanRuns(text: string, before = '', after = ''): readonly Run[] {
  if (!CHINESE.test(before + text + after)) return [text];
  const runs: Run[] = [];
  let plain = '';
  const push = (run: Run) => {
    if (plain !== '') runs.push(plain);
    plain = '';
    if (run !== '') runs.push(run);
  };
  const lastTwo = after === '' ? LAST_TWO.exec(text) : null;
  const ends = new Map([...text.matchAll(KEPT), ...(lastTwo ? [lastTwo] : [])].map(({ index, 0: kept }) => [index, index + kept.length]));
  let left: Kind | undefined = before === '' ? undefined : kindOf([...before].at(-1) ?? '');
  for (let at = 0; at < text.length;) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const kind = kindOf(char);
    const mark = left === undefined ? (kind === 'open' ? 'trim' : undefined) : between(left, kind);
    if (mark) push({ mark });
    const end = ends.get(at) ?? at + char.length;
    const next = kindOf(String.fromCodePoint((text + after).codePointAt(end) ?? 0));
    if (end > at + char.length) push({ mark: 'keep', text: text.slice(at, end) });
    else if (losesBlank(kind, left, next)) push({ mark: 'halt', text: char });
    else plain += char;
    left = kindOf([...text.slice(at, end)].at(-1) ?? '');
    at = end;
  }
  push('');
  return runs;
}

/** Whether a curly quote loses its blank half here. In English no full-width character stands beside it. */
function losesBlank(kind: Kind, left: Kind | undefined, right: Kind): boolean {
  if (kind === 'closeQuote') return right === 'close' || right === 'stop';
  return kind === 'openQuote' && (left === 'open' || (left === undefined && isFullWidth(right)));
}
