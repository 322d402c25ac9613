import { parseInline, type Inline } from '../../record/inline.ts';
import type { Localized } from '../../edition/languages.ts';
import { toUrl } from '../../address/origin.ts';
import { halves, langIn, type Locales } from '../../edition/halves.ts';
import { inEdition } from '../../address/inner-link.ts';
import type { Locale } from '../../edition/locale.ts';
import { directedIn } from '../../unicode/direction.ts';
import { escaped, tag, textTag } from '../../http/markup.ts';

/** The text's edition and the story's own address, for its fragments. */
type Place = { readonly locale: Locale; readonly page: string };

/** Renders inline Markdown as HTML with absolute links. */
export const inlineHtml = (text: string, place: Place): string => nodesHtml(parseInline(text).nodes, place);

const nodesHtml = (nodes: readonly Inline[], place: Place): string =>
  nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return wordsHtml(node.value);
        case 'emphasis':
          return tag('em', {}, nodesHtml(node.children, place));
        case 'strong':
          return tag('strong', {}, nodesHtml(node.children, place));
        case 'link':
          return tag('a', { href: absolute(node.href, place) }, nodesHtml(node.children, place));
      }
    })
    .join('');

/** Renders plain text, with right-to-left words isolated from the digits and brackets beside them. */
export const wordsHtml = (text: string): string =>
  directedIn(text)
    .map((part) => (part.isRightToLeft ? textTag('bdi', part.text) : escaped(part.text)))
    .join('');

const absolute = (href: string, { locale, page }: Place): string =>
  href.startsWith('#') ? page + href : href.startsWith('/') ? toUrl(inEdition(href, locale)) : href;

/** Renders a plain text on one line; a feed in both languages has the two beside each other. */
export const lineHtml = (text: Localized, locales: Locales): string => line(text, locales, wordsHtml);

/** The same of a text with inline Markdown. @param page the story's own address */
export const inlineLineHtml = (text: Localized, locales: Locales, page: string): string =>
  line(text, locales, (value, locale) => inlineHtml(value, { locale, page }));

const line = (text: Localized, locales: Locales, html: (value: string, locale: Locale) => string): string =>
  halves(text, locales)
    .map(({ value, locale }) => {
      const lang = langIn(locale, locales);
      return lang === undefined ? html(value, locale) : tag('span', { lang }, html(value, locale));
    })
    .join(' ');
