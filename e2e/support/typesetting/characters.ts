import type { Page } from 'playwright';

/** A character and its place, in CSS px. `block` is the index of its block of text, `line` of its line within the block. */
export type Character = { char: string; block: number; line: number; left: number; right: number; size: number };

/**
 * Every visible character of the blocks of text that a selector matches. A new line begins at a character that is further
 * left and lower than the one before it.
 */
export const charactersIn = (page: Page, selector: string): Promise<Character[]> =>
  page.evaluate((blocks) => {
    const found: Character[] = [];
    [...document.querySelectorAll<HTMLElement>(blocks)].forEach((element, block) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let line = 0;
      let last: DOMRect | undefined;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const size = parseFloat(getComputedStyle(node.parentElement ?? element).fontSize);
        for (const [char, at] of characters(node.textContent ?? '')) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + char.length);
          const box = [...range.getClientRects()].at(-1);
          if (!box || box.width === 0 || char.trim() === '') continue;
          if (last && box.left < last.left && box.top > last.top + size * 0.5) line++;
          found.push({ char, block, line, left: box.left, right: box.right, size });
          last = box;
        }
      }
    });
    return found;
    function characters(text: string): [string, number][] {
      let at = 0;
      return [...text].map((char) => [char, (at += char.length) - char.length]);
    }
    type Character = { char: string; block: number; line: number; left: number; right: number; size: number };
  }, selector);

export type Line = readonly Character[];

/** The lines of each block, from top to bottom. */
export function linesOf(characters: readonly Character[]): Line[] {
  const lines = new Map<string, Character[]>();
  for (const character of characters) {
    const key = `${character.block} ${character.line}`;
    lines.set(key, [...(lines.get(key) ?? []), character]);
  }
  return [...lines.values()];
}

export const textOf = (line: Line): string => line.map(({ char }) => char).join('');
