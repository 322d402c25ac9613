import { fromMarkdown } from 'mdast-util-from-markdown';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { canonicalText } from '../unicode/canonical.ts';
import { odditiesIn } from '../unicode/oddities.ts';
import { aLinkTo, hrefProblem } from './href.ts';

/** A node of inline text. */
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] };

/** A mistake in an inline text, in an editor's words. */
export type InlineProblem = { readonly level: 'error' | 'warning'; readonly wrong: string; readonly right: string };
/** A parsed inline text and its mistakes. */
export type ParsedInline = { readonly nodes: readonly Inline[]; readonly problems: readonly InlineProblem[] };

/** Everything in CommonMark but emphasis, strong, inline links, escapes and character references. */
const OFF = [
  ...[
    'autolink',
    'blockQuote',
    'codeFenced',
    'codeIndented',
    'codeText',
    'definition',
    'hardBreakEscape',
    'headingAtx',
    'htmlFlow',
    'htmlText',
  ],
  ...['labelStartImage', 'list', 'setextUnderline', 'thematicBreak'],
];
/**
 * What the parser of Markdown is given. Chinese has no spaces, so by CommonMark's rule the stars in 他说**“好”**。 would stay stars
 * (github.com/tats-u/markdown-cjk-friendly).
 */
export const EXTENSIONS = [cjkFriendlyExtension(), { disable: { null: OFF } }];

/** Only texts with one of these characters need parsing, which is slow. Most texts have none. */
export const SPECIAL = /[*_[\]<&\\!\n]/;

/** HTML as an editor might type it; "a < b" and "<3" are not HTML. */
const TAG = /<\/?[a-z][a-z0-9-]*(?:[\s/][^<>]*)?>|<!--|<!\[CDATA\[|<\?[a-z]/i;

/** Stars that touch a word; "5 * 3" is arithmetic. */
const LONE_STARS = /\*+(?=[^\s*])|(?<=[^\s*])\*+/;

/**
 * Parses the inline Markdown of a text: emphasis, strong, links; everything else stays text. A link with a forbidden target
 * becomes its words, so that nothing harmful reaches a page even if the check was skipped.
 */
export function parseInline(text: string): ParsedInline {
  if (!SPECIAL.test(text)) return { nodes: [{ type: 'text', value: text }], problems: [] };
  const problems: InlineProblem[] = [];
  const tag = TAG.exec(text);
  if (tag)
    problems.push({
      level: 'error',
      wrong: `${tag[0]} is HTML`,
      right: 'only *emphasis*, **strong** and [links](https://…); a literal < is written as \\<',
    });
  const pictures = [...text.matchAll(PICTURE)];
  if (pictures[0])
    problems.push({ level: 'error', wrong: `${pictures[0][1]} is a picture inside a text`, right: 'make it a block of type "image"' });
  const tree = fromMarkdown(text, { extensions: EXTENSIONS });
  const found: InlineProblem[] = [];
  const nodes = tree.children.flatMap((block, n) => [...(n > 0 ? [TEXT_BREAK] : []), ...convert(block, found)]);
  // To the parser a picture is a link behind an exclamation mark, whose target is no mistake of its own
  problems.push(...found.filter(({ wrong }) => !pictures.some(([, , src = '']) => wrong === aLinkTo(src))));
  const [stars] = LONE_STARS.exec(plain(nodes)) ?? [];
  if (stars && !/\\\*|&#/.test(text))
    problems.push({ level: 'warning', wrong: `${stars} opens or closes nothing`, right: 'pair it, or write \\* for a star' });
  return { nodes: joined(nodes), problems };
}

/** A picture of Markdown: how it begins, and its file. */
const PICTURE = /(!\[[^\]]*\]\()\s*<?([^)\s>]*)/g;

/** An inline text without its markup. */
export const plainText = (text: string): string => plain(parseInline(text).nodes);

const TEXT_BREAK: Inline = { type: 'text', value: ' ' };

type MarkdownNode = ReturnType<typeof fromMarkdown>['children'][number];

function convert(node: MarkdownNode, problems: InlineProblem[]): Inline[] {
  switch (node.type) {
    case 'paragraph':
      return node.children.flatMap((child) => convert(child, problems));
    case 'text':
      return [{ type: 'text', value: decoded(node.value, problems) }];
    case 'break':
      return [TEXT_BREAK];
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: joined(node.children.flatMap((child) => convert(child, problems))) }];
    case 'link': {
      const children = joined(node.children.flatMap((child) => convert(child, problems)));
      const problem =
        hrefProblem(node.url) ??
        (plain(children).trim() === ''
          ? { level: 'error' as const, wrong: 'a link without words', right: 'put words between [ and ]' }
          : undefined);
      if (problem) problems.push(problem);
      return problem ? [...children] : [{ type: 'link', href: node.url, children }];
    }
    default:
      problems.push({
        level: 'error',
        wrong: `${node.type} is not allowed in a text`,
        right: 'only *emphasis*, **strong** and [links](https://…)',
      });
      return [];
  }
}

/** A character reference may name what no text may have, such as &#8203;. */
function decoded(text: string, problems: InlineProblem[]): string {
  const canonical = canonicalText(text);
  if (canonical !== text) problems.push(...odditiesIn(text).map(({ level, wrong, right }) => ({ level, wrong, right })));
  if (text.includes('\ufffd')) problems.push({ level: 'warning', wrong: 'a reference to no character', right: 'take it away' });
  return canonical;
}

/** Where the links of a text lead, in order. */
export const hrefsIn = (nodes: readonly Inline[]): readonly string[] =>
  nodes.flatMap((node) => (node.type === 'text' ? [] : [...(node.type === 'link' ? [node.href] : []), ...hrefsIn(node.children)]));

/** Joins neighbouring texts, so that pages do not depend on how the parser cut them. */
function joined(nodes: readonly Inline[]): Inline[] {
  return nodes.reduce<Inline[]>((done, node) => {
    const last = done.at(-1);
    if (node.type === 'text' && last?.type === 'text') return [...done.slice(0, -1), { type: 'text', value: last.value + node.value }];
    return [...done, node];
  }, []);
}

/** The text of parsed nodes. */
export const plain = (nodes: readonly Inline[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.value : plain(node.children))).join('');
