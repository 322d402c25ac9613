import type { Pieces } from '@/lib/share/text-fragment';

/** The selected passage of the story. */
export type Passage = {
  readonly pieces: Pieces;
  /** The texts of the page's blocks above the passage, in order */
  readonly above: readonly string[];
  /** The anchor of the block in which it begins, and the element with its text; on a page in both languages, the half */
  readonly pair: string;
  readonly element: Element;
  /** The element in which it ends */
  readonly end: Element;
  /** The BCP 47 tag of the language in which it begins */
  readonly lang: string;
};

type Block = { element: Element; text: string; from: number; to: number };

/** Notes, and text fetched from another page: a text fragment would not find them. */
const NOT_THE_STORY = '[data-unspoken], .peek';

/** The selected passage; undefined if a part of it is outside the story's body. */
export function selectedText(range: Range, prose: Element): Passage | undefined {
  const blocks = readPage(range);
  const selected = blocks.filter(({ text, from, to }) => text.slice(from, to).trim() !== '');
  if (selected.some(({ element }) => !prose.contains(element))) return undefined;
  const story = selected.filter(({ element }) => !element.closest(NOT_THE_STORY));
  const [first] = story;
  const pair = first?.element.closest<HTMLElement>('[data-pair]');
  if (!first || !pair) return undefined;
  return {
    pieces: [first, ...story.slice(1)],
    above: blocks.slice(0, blocks.indexOf(first)).map(({ text }) => text),
    pair: pair.id,
    element: first.element,
    end: story[story.length - 1]?.element ?? first.element,
    lang: first.element.closest<HTMLElement>('[lang]')?.lang ?? 'en',
  };
}

/** The page's visible text as a browser searches it: block by block, with white space collapsed. */
function readPage(range: Range): Block[] {
  const blocks: Block[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    if (!parent || parent.closest('script, style') || !(parent.checkVisibility?.() ?? true)) continue;
    const element = blockOf(parent);
    const last = blocks[blocks.length - 1];
    const block = last?.element === element ? last : { element, text: '', from: 0, to: 0 };
    if (block !== last) blocks.push(block);
    const [start, end] = offsetsIn(node, range);
    append(block, node.data.slice(0, start));
    if (end > start) {
      const from = block.text.length;
      append(block, node.data.slice(start, end));
      if (block.to === 0) block.from = from;
      block.to = block.text.length;
    }
    append(block, node.data.slice(end));
  }
  return blocks.filter(({ text }) => text.trim() !== '');
}

/** The start and end of the selection within a text node. */
function offsetsIn(node: Text, range: Range): [number, number] {
  if (!range.intersectsNode(node)) return [0, 0];
  const start = node === range.startContainer ? range.startOffset : 0;
  return [start, node === range.endContainer ? range.endOffset : node.length];
}

function append(block: Block, raw: string): void {
  const text = raw.replace(/\s+/g, ' ');
  block.text += block.text === '' || block.text.endsWith(' ') ? text.trimStart() : text;
}

function blockOf(element: Element): Element {
  const { display } = getComputedStyle(element);
  const parent = element.parentElement;
  return parent && /^(inline|contents|ruby)/.test(display) ? blockOf(parent) : element;
}
