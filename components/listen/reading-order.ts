import { sentences } from '@/lib/listen/sentences';

/** One utterance. */
export type Sentence = {
  /** The index of its paragraph pair in the story */
  readonly pair: number;
  /** The BCP 47 tag of its element */
  readonly lang: string;
  readonly text: string;
  readonly range: Range;
  /** The paragraph, list item, caption … that contains it */
  readonly block: Element;
};

/** The text of one block in one language, with the text nodes that it consists of and the offset of each. */
type Run = { block: Element; lang: string; text: string; pieces: { node: Text; start: number }[] };

const PAIRS = ['headline', 'standfirst'].map((pair) => `[data-pair="${pair}"]`).join() + ',.prose [data-pair],[data-spoken]';
const BLOCKS = 'p,h1,h2,h3,h4,li,footer,figcaption,caption,dl>div,[data-half],[data-pair]';
/** Elements that are not read aloud: paragraphs in the other language, unless the reader asked for one (`data-spoken`), notes, credits, and elements without text. Of a table only the caption is read, because its cells mean nothing outside their rows. */
const UNSPOKEN =
  '[data-unspoken],[hidden],[aria-hidden="true"],.peek:not([data-spoken]),.sr-only,[data-credit],table>:not(caption),video,svg,script,style,template';

/**
 * The sentences of a story in reading order, from the DOM alone: headline, standfirst, then block by block. On a page in both
 * languages the halves of a pair follow each other as on the page.
 */
export function readingOrder(story: Element): Sentence[] {
  return [...story.querySelectorAll(PAIRS)]
    .filter((pair) => !pair.parentElement?.closest('[data-pair]'))
    .map((pair) => runsOf(pair).flatMap(sentencesOf))
    .filter((said) => said.length > 0)
    .flatMap((said, pair) => said.map((sentence) => ({ ...sentence, pair })));
}

/** Joins text nodes into runs, each up to a change of block or language: emphasis, links, <wbr> and typesetting split text anywhere. */
function runsOf(root: Element): Run[] {
  const runs: Run[] = [];
  const accept = (node: Node) => (node instanceof Element && isUnspoken(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, accept);
  if (isUnspoken(root)) return runs;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    let run = runs[runs.length - 1];
    if (node instanceof Element && run) run.text += pauseBefore(node, run.lang);
    if (!(node instanceof Text)) continue;
    const block = node.parentElement?.closest(BLOCKS) ?? root;
    const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
    if (!run || run.block !== block || run.lang !== lang) runs.push((run = { block, lang, text: '', pieces: [] }));
    run.pieces.push({ node, start: run.text.length });
    run.text += node.data;
  }
  return runs;
}

function isUnspoken(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  return display === 'none' || visibility === 'hidden' || element.matches(UNSPOKEN);
}

/** The punctuation for a pause that the page shows only by layout: key figures are read as "label: value unit". */
function pauseBefore({ tagName }: Element, lang: string): string {
  if (tagName === 'DD') return lang.startsWith('zh') ? '：' : ': ';
  return tagName === 'SMALL' || tagName === 'BR' ? ' ' : '';
}

function sentencesOf({ block, lang, text, pieces }: Run): Omit<Sentence, 'pair'>[] {
  return sentences(text, lang).map(({ start, end }) => {
    const range = new Range();
    const first = pieces.filter((piece) => piece.start <= start).pop();
    const last = pieces.filter((piece) => piece.start < end).pop();
    if (first && last) {
      range.setStart(first.node, start - first.start);
      range.setEnd(last.node, Math.min(end - last.start, last.node.length));
    }
    return {
      block,
      lang,
      range,
      text: text
        .slice(start, end)
        .replace(/\s+/g, ' ')
        .replace(/[\u00ad\u200b\u2060]/g, ''),
    };
  });
}
