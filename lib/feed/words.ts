import { parseInline, type Inline } from '../content/inline.ts';
import type { Localized } from '../content/schema.ts';
import { toUrl } from '../origin.ts';
import { halves, langIn, type Locales } from './halves.ts';
import { escaped, tag, textTag } from '../markup.ts';

/** Inline Markdown as HTML whose links lead somewhere from any place. @param page the story's own address, for its fragments */
export const inlineHtml = (text: string, page: string): string => nodesHtml(parseInline(text).nodes, page);

const nodesHtml = (nodes: readonly Inline[], page: string): string =>
  nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return escaped(node.value);
        case 'emphasis':
          return tag('em', {}, nodesHtml(node.children, page));
        case 'strong':
          return tag('strong', {}, nodesHtml(node.children, page));
        case 'link':
          return tag('a', { href: absolute(node.href, page) }, nodesHtml(node.children, page));
      }
    })
    .join('');

const absolute = (href: string, page: string): string => (href.startsWith('#') ? page + href : href.startsWith('/') ? toUrl(href) : href);

/** A text within a line: in a feed in both languages the two beside one another. */
export const lineHtml = (text: Localized, locales: Locales): string =>
  halves(text, locales)
    .map(({ value, locale }) => (langIn(locale, locales) ? textTag('span', value, { lang: langIn(locale, locales) }) : escaped(value)))
    .join(' ');
