import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';

/** Parses an XML document strictly. @throws if it is not well-formed */
export const readXml = (text: string): Element => {
  const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml').documentElement;
  if (!root) throw new Error('a document without an element');
  return root;
};

/** The child elements with a qualified name, such as `atom:link`. */
export const childrenOf = (parent: Element, name: string): Element[] =>
  Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === 1 && node.nodeName === name);

/** The text of the only child with a name. @throws if there is none or more than one */
export const textOf = (parent: Element, name: string): string => {
  const found = childrenOf(parent, name);
  if (found.length !== 1) throw new Error(`${found.length} ${name} in ${parent.nodeName}`);
  return found[0]?.textContent ?? '';
};
