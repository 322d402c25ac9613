import { parse } from 'parse5';

type Node = {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly Node[];
  /** What a `<template>` holds, which scripts show */
  readonly content?: Node;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
};

/** The text of a page's body, without the elements that typesetting puts into it. */
export const textOf = (html: string): string => wordsOf(parse(html) as Node);

const isUnread = (name: string) => /^(head|script|style)$/.test(name);

const wordsOf = ({ nodeName, value, childNodes = [] }: Node): string =>
  isUnread(nodeName) ? '' : (value ?? childNodes.map(wordsOf).join(''));

/** The texts of a page's body and of its templates in their order, each with the language that is declared for it. */
export const textsIn = (html: string): { readonly lang: string; readonly text: string }[] => [...textsBelow(parse(html) as Node, '')];

function* textsBelow(
  { nodeName, value, childNodes = [], content, attrs = [] }: Node,
  around: string,
): Generator<{ lang: string; text: string }> {
  if (isUnread(nodeName)) return;
  const lang = attrs.find(({ name }) => name === 'lang')?.value ?? around;
  if (value !== undefined && nodeName === '#text') yield { lang, text: value };
  for (const child of content ? [content] : childNodes) yield* textsBelow(child, lang);
}
