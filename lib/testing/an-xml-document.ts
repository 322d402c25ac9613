import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';

/** An XML document as a strict parser reads it. @throws on the first thing that is not well formed */
export const readXml = (text: string): Element => {
  const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml').documentElement;
  if (!root) throw new Error('a document without an element');
  return root;
};

/** The elements of that name directly below, by the name as it is written: `atom:link`. */
export const childrenOf = (parent: Element, name: string): Element[] =>
  Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === 1 && node.nodeName === name);

/** The text of the only child of that name. @throws where it is not the only one */
export const textOf = (parent: Element, name: string): string => {
  const found = childrenOf(parent, name);
  if (found.length !== 1) throw new Error(`${found.length} ${name} in ${parent.nodeName}`);
  return found[0]?.textContent ?? '';
};
