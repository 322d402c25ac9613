import { fromMarkdown } from 'mdast-util-from-markdown';
import { EXTENSIONS, SPECIAL } from '../../record/inline.ts';

type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>['children'][number];

/**
 * Where the characters of a text without its markup are in the text as it is written.
 * @returns a function from a place in `plainText(text)` to one in `text`, both counted from 0
 */
export function plainPlaces(text: string): (at: number) => number {
  if (!SPECIAL.test(text)) return (at) => at;
  const places: number[] = [];
  const { children } = fromMarkdown(text, { extensions: EXTENSIONS });
  children.forEach((block, n) => {
    if (n > 0) places.push(block.position?.start.offset ?? 0); // the space between two blocks
    addPlaces(block, text, places);
  });
  return (at) => places[at] ?? text.length;
}

function addPlaces(node: Node, text: string, places: number[]): void {
  const { start, end } = node.position ?? { start: { offset: 0 }, end: { offset: 0 } };
  if (node.type === 'text') {
    let from = start.offset ?? 0;
    for (const character of node.value) {
      from = nextPlace(text, from, end.offset ?? text.length, character);
      for (let n = 0; n < character.length; n++) places.push(from + n);
      from = afterPlace(text, from, character);
    }
  } else if (node.type === 'break') places.push(start.offset ?? 0);
  else if ('children' in node) for (const child of node.children) addPlaces(child, text, places);
}

/** The place of a character: after the backslash that protects it, or of the reference that is written for it. */
function nextPlace(text: string, from: number, end: number, character: string): number {
  if (text.startsWith(`\\${character}`, from)) return from + 1;
  if (text.startsWith(character, from) || text.charAt(from) === '&' || /\s/.test(character)) return from;
  const found = text.indexOf(character, from);
  return found < 0 || found > end ? from : found;
}

function afterPlace(text: string, from: number, character: string): number {
  if (character === ' ') return from + (/^\s+/.exec(text.slice(from))?.[0].length ?? 1);
  if (text.startsWith(character, from)) return from + character.length;
  return from + (/^&[#\w]+;/.exec(text.slice(from, from + 40))?.[0].length ?? 1);
}
