import type { Pieces } from '@/lib/share/text-fragment';

/** A passage of the story that is selected. */
export type Passage = {
  readonly pieces: Pieces;
  /** The blocks of text that the page has above it, in order */
  readonly above: readonly string[];
  /** The anchor of the block of the story it begins in, and the element with its text: on a page in both languages, a half */
  readonly pair: string;
  readonly element: Element;
  /** The element with its last text */
  readonly end: Element;
  /** BCP 47, of its beginning */
  readonly lang: string;
};

type Block = { element: Element; text: string; from: number; to: number };

/** Notes that stand in the story, and what was fetched into it: another page's text, which the link would not find here. */
const NOT_THE_STORY = '[data-unspoken], .peek';

/** What is selected; nothing where a part of it is outside the story's body. */
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
    end: story.at(-1)?.element ?? first.element,
    lang: first.element.closest<HTMLElement>('[lang]')?.lang ?? 'en',
  };
}

/** The page's text as a browser searches it: block by block, white space collapsed, without what is not shown. */
function readPage(range: Range): Block[] {
  const blocks: Block[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    if (!parent || parent.closest('script, style') || !(parent.checkVisibility?.() ?? true)) continue;
    const element = blockOf(parent);
    const last = blocks.at(-1);
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

/** Which characters of a text are selected: from, to. */
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
