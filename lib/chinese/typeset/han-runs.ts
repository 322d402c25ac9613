/**
 * A stretch of a text: plain, or one that the stylesheet may move closer, move apart or hold together. Marks without
 * text are empty elements: nothing is ever added to what readers copy, search or hear.
 * - `gap`: Han meets a Latin letter or figure, for browsers without `text-autospace`
 * - `trim`: half an em of a bracket's own blank is too much here, for browsers without `text-spacing-trim`
 * - `stop`: the same after 。，、：； whose blank is on one side in Simplified faces only (Traditional ones centre them)
 * - `halt`: a curly quote whose blank is too much; only its font knows whether it is full width
 * - `keep`: never broken over two lines
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

/** Only where there is such a character is there anything to mark. */
const CHINESE = /[\p{Script=Han}\u3000-\u301f\uff01-\uff60]/u;

/**
 * What may not be broken: a figure and the 万 or 亿 that is part of the number (a measure word may stand on the next
 * line), and the dash of 深圳—香港 with what it follows (W3C CLREQ: no line begins with a connector).
 */
const KEPT = /\d[\d.,]*[万萬亿億]+|\p{Script=Han}—(?=[\p{Script=Han}“])/gu;

const isFullWidth = (kind: Kind) => kind === 'han' || kind === 'open' || kind === 'close' || kind === 'stop';

/** What stands between two neighbours, by the tables of CSS Text 4, "fullwidth punctuation collapsing" and "autospace". */
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
 * Cuts a text where Chinese typesetting moves something.
 * @param before the character before it in the same paragraph; '' at its start, where an opening mark loses its blank
 * @param after the character that follows it there
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
  const ends = new Map([...text.matchAll(KEPT)].map(({ index, 0: kept }) => [index, index + kept.length]));
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

/** Whether a curly quote stands where its blank half is too much. In English nothing full-width is beside it. */
function losesBlank(kind: Kind, left: Kind | undefined, right: Kind): boolean {
  if (kind === 'closeQuote') return right === 'close' || right === 'stop';
  return kind === 'openQuote' && (left === 'open' || (left === undefined && isFullWidth(right)));
}
