import { parse } from 'parse5';

type Node = { readonly nodeName: string; readonly value?: string; readonly childNodes?: readonly Node[] };

/** The text of a page's body, without the elements that typesetting puts into it. */
export const textOf = (html: string): string => wordsOf(parse(html) as Node);

const wordsOf = ({ nodeName, value, childNodes = [] }: Node): string =>
  /^(head|script|style)$/.test(nodeName) ? '' : (value ?? childNodes.map(wordsOf).join(''));
