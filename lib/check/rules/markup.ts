import { plainText } from '../../record/inline.ts';
import { withoutBrokenLinks } from './story/link-words.ts';

/** Something in a text that looks like markup and is shown as it is written. */
export type RawMark = { readonly at: number; readonly wrong: string; readonly right: string };

type Kind = { readonly pattern: RegExp; readonly right: string; readonly wrong?: (mark: string) => string };

const asWritten = (mark: string): string => `${mark} will be shown as it is written`;

const PLAIN = 'write plain text here';
const INLINE = 'only *emphasis*, **strong** and [links](https://…); a sign that is meant is written with a \\ before it';

/** Markup that no field of the paper knows. A link or a word in stars is not here: running text knows those. */
const FOREIGN: readonly RegExp[] = [
  /<(?:https?:\/\/|mailto:)[^\s<>]*>/gi,
  /```|`[^`\s](?:[^`]*[^`\s])?`/g,
  /~~[^~\s](?:[^~]*[^~\s])?~~/g,
  /\[\[[^[\]]+\]\]|\[[^[\]]+\]\[[^[\]]*\]|\[\^[^\s[\]]+\]/g,
  /\[\/?(?:b|i|u|s|url|img|quote|code|size|color|center)(?:=[^\]]*)?\]/gi,
  /'{3,}|\{\{[^{}]*\}\}|\{%[^{}]*%\}/g,
  /(?<![=\w])==[^=\s](?:[^=]*[^=\s])?==(?![=\w])|(?<!\|)\|\|[^|\s][^|]*\|\|(?!\|)/g,
  /(?<=[a-z\d)])(?:\^[a-z\d+-]{1,6}\^|~[a-z\d+-]{1,4}~(?!\d))|\$[^$\s]*[\\^_{][^$]*\$|\\\([^()]*\\\)/gi,
  // What a program has escaped twice; a path of Windows has letters there
  /(?<!\w:\S*)\\(?:n|[rt](?![a-z])|u[\da-f]{4})/gi,
  /(?<![\p{L}\d:]):[a-z]+(?:_[a-z]+)*:(?![\p{L}\d:])/gu,
  /<\?[a-z]|<!\[CDATA\[|<!doctype/gi,
];
const BLOCKS: readonly Kind[] = [
  { pattern: /^#{1,6}(?=\s)/g, right: 'make it a block of type "heading"' },
  { pattern: /^>(?=\s)/g, right: 'make it a block of type "quote"' },
  { pattern: /^[-+*](?=\s)/g, right: 'make it a block of type "list"' },
];
const NUMBER: Kind = { pattern: /^\d{1,2}[.)](?=\s)/g, right: 'make it a block of type "list"' };
/** What running text knows, and what it reports as an error by itself. */
const KNOWN: readonly RegExp[] = [
  /!?\[[^[\]]*\]\([^()]*\)/g,
  /(?<![\w*])(\*{1,3})(?=[^\s*])[^*]*[^\s*]\1(?![\w*])/g,
  /(?<![\w_])(_{1,3})(?=[^\s_])[^_]*[^\s_]\1(?![\w_])/g,
  /<\/?[a-z][a-z0-9-]*(?:[\s/][^<>]*)?>|<!--/gi,
];

/** The same text with dots in place of HTML, of which only that it is HTML is said. */
export const withoutTags = (text: string): string => text.replace(HTML, (found) => '\u00b7'.repeat(found.length));

const HTML = /<!--[^]*?(?:-->|$)|<\/?[a-z][a-z0-9-]*(?:[\s/][^<>]*)?>/gi;

/** What looks like markup in a plain field, such as a title: each kind once. */
export function marksInPlain(text: string): readonly RawMark[] {
  const patterns = [...FOREIGN, ...BLOCKS.map(({ pattern }) => pattern), ...KNOWN];
  const marks = firstOf(
    text,
    patterns.map((pattern) => ({ pattern, right: PLAIN })),
  );
  const references = new Map([...text.matchAll(REFERENCE)].reverse().map(({ 0: written, index }) => [written, index]));
  const named = [...references].flatMap(([written, at]) => {
    const meant = plainText(written);
    return meant === written ? [] : [{ at, wrong: asWritten(written), right: meant.trim() === '' ? PLAIN : `write ${meant}` }];
  });
  return [...marks, ...named].sort((a, b) => a.at - b.at);
}

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

/** What looks like markup in running text and is shown as it is written, or was read as something else by accident. */
export function rawMarksIn(text: string, { isParagraph = false } = {}): readonly RawMark[] {
  // Of the same length, so that places stay: what an editor has escaped, the targets of links, and what another rule names
  const bare = withoutBrokenLinks(text).replace(ESCAPED, (found) => '\u00b7'.repeat(found.length));
  return firstOf(bare, [
    ...FOREIGN.map((pattern) => ({ pattern, right: INLINE })),
    ...BLOCKS,
    ...(isParagraph ? [NUMBER] : []),
    { pattern: /(?<=[a-z\d])\*+(?=[a-z\d])/gi, right: 'write \\* for a star', wrong: (stars) => `${stars} inside a word` },
    { pattern: /\[[^[\]]+\]\((?:tel|sms):[^()]*\s[^()]*\)/gi, right: 'a telephone number in a link has no space: write hyphens' },
    { pattern: /\[[^[\]]+\]\((?!tel:|sms:)[^()]*\s[^()]*\)/gi, right: 'the address of a link has no space: write %20' },
    {
      pattern: /(?<!\]\(|[<[])\bhttps?:\/\/[^\s<>"”’，。、；：）》\p{Script=Han}]+/giu,
      right: 'write [words](https://…): only that is a link',
    },
  ]);
}

/** What an editor has escaped; the target of a link with the spaces around it, and its title, which CommonMark allows. */
const ESCAPED = /\\[!-/:-@[-`{-~]|\]\(\s*(?:<[^<>\n]*>|[^()\s]*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/g;

/** The first place of each kind, in the order of the text. */
function firstOf(text: string, kinds: readonly Kind[]): readonly RawMark[] {
  return kinds
    .flatMap(({ pattern, right, wrong = asWritten }) => {
      const [first] = text.matchAll(pattern);
      return first ? [{ at: first.index, wrong: wrong(shortened(first[0])), right }] : [];
    })
    .sort((a, b) => a.at - b.at);
}

const shortened = (mark: string): string => (mark.length > 40 ? `${mark.slice(0, 37)}…` : mark);
