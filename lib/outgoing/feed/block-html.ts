import { translator } from '@/i18n/translator';
import { captionsPath, mediaPath } from '../../address/addresses.ts';
import type { Block, Picture } from '../../record/schema.ts';
import { LANGUAGES, type Localized } from '../../edition/languages.ts';
import { EDITION_NAME, inLocale, LANG, type Locale, localeFor } from '../../edition/locale.ts';
import { toUrl } from '../../address/origin.ts';
import { isWordUnit } from '../../chinese/typeset/unit.ts';
import { halves, langIn, type Locales } from './halves.ts';
import { tag, textTag } from '../../http/markup.ts';
import { pictureFile } from './pictures.ts';
import { inlineHtml, lineHtml } from './words.ts';

type Of<T extends Block['type']> = Extract<Block, { type: T }>;

/**
 * Renders a block of a story as HTML for feed readers: only elements and attributes that every reader keeps, absolute
 * addresses, `lang` where the language changes. In a feed in both languages each text appears in both, pair by pair;
 * pictures and films appear once.
 * @param page the story's own address
 */
export function blockHtml(block: Block, locales: Locales, page: string): string {
  switch (block.type) {
    case 'paragraph':
      return halves<string>(block, locales)
        .map(({ value, locale }) => tag('p', { lang: langIn(locale, locales) }, inlineHtml(value, { locale, page })))
        .join('');
    case 'heading':
      return halves<string>(block, locales)
        .map(({ value, locale }) => textTag('h2', value, { lang: langIn(locale, locales) }))
        .join('');
    case 'quote':
      return quoteHtml(block, locales, page);
    case 'list':
      return halves<string[]>(block, locales)
        .map(({ value, locale }) => {
          const items = value.map((item) => tag('li', {}, inlineHtml(item, { locale, page }))).join('');
          return tag(block.ordered ? 'ol' : 'ul', { lang: langIn(locale, locales) }, items);
        })
        .join('');
    case 'image':
      return pictureHtml(block, locales);
    case 'gallery':
      return block.images.map((picture) => pictureHtml(picture, locales)).join('');
    case 'video':
      return filmHtml(block, locales);
    case 'figures':
      return each(locales, (locale, lang) => figuresHtml(block, locale, lang));
    case 'table':
      return each(locales, (locale, lang) => tableHtml(block, locale, lang));
  }
}

/** Renders a picture with its caption and credit. */
export function pictureHtml(picture: Picture, locales: Locales): string {
  const alt = inLocale(picture.alt, locales[0]);
  const { width, height } = picture;
  const image = tag('img', { src: pictureFile(picture).url, width, height, alt: alt.value, lang: langIn(alt.locale, locales) });
  return tag('figure', {}, image + captionHtml([picture.caption, picture.credit], locales));
}

function captionHtml(texts: readonly (Localized | undefined)[], locales: Locales): string {
  const said = texts.flatMap((text) => (text ? lineHtml(text, locales) : []));
  return said.length > 0 ? tag('figcaption', {}, said.join(' ')) : '';
}

const quoteHtml = (block: Of<'quote'>, locales: Locales, page: string): string =>
  tag(
    'blockquote',
    {},
    halves<string>(block, locales)
      .map(({ value, locale }) => tag('p', { lang: langIn(locale, locales) }, inlineHtml(value, { locale, page })))
      .join('') + (block.attribution ? tag('footer', {}, `— ${lineHtml(block.attribution, locales)}`) : ''),
  );

/** The film for readers that play it, with a link inside for readers that remove the `video` element. */
function filmHtml(block: Of<'video'>, locales: Locales): string {
  const [first] = locales;
  const url = toUrl(mediaPath({ src: block.src }));
  const tracks = LANGUAGES.flatMap((language) => {
    const src = block.captions[language];
    const locale = localeFor(first, language);
    const track = { kind: 'captions', srclang: LANG[locale], label: EDITION_NAME[locale] };
    return src === undefined ? [] : tag('track', { src: toUrl(captionsPath(src, locale)), ...track });
  });
  const { width, height } = block;
  const film = {
    src: url,
    poster: pictureFile({ src: block.poster, version: block.posterVersion, width, height }).url,
    width,
    height,
    controls: 'controls',
    preload: 'none',
  };
  const link = tag('a', { href: url }, lineHtml(block.title, locales));
  return tag('figure', {}, tag('video', film, tracks.join('') + link) + captionHtml([block.caption ?? block.title, block.credit], locales));
}

/** Renders a block that cannot be paired text by text, once in each language. */
const each = ([first, second]: Locales, half: (locale: Locale, lang: string | undefined) => string): string =>
  half(first, undefined) + (second === undefined ? '' : half(second, LANG[second]));

function figuresHtml({ title, items, source }: Of<'figures'>, locale: Locale, lang: string | undefined): string {
  const line = (text: Localized) => lineHtml(text, [locale]);
  const list = items.map(({ value, unit, label }) => {
    const measure = unit ? (isWordUnit(inLocale(unit, locale).value) ? ' ' : '') + line(unit) : '';
    return tag('dt', {}, line(label)) + tag('dd', {}, line(value) + measure);
  });
  const heading = title ? tag('figcaption', {}, line(title)) : '';
  return tag('figure', { lang }, heading + tag('dl', {}, list.join('')) + sourceHtml(source, locale));
}

function tableHtml({ caption, head, rows, source }: Of<'table'>, locale: Locale, lang: string | undefined): string {
  const line = (text: Localized) => lineHtml(text, [locale]);
  const top = tag('thead', {}, tag('tr', {}, head.map((cell) => tag('th', { scope: 'col' }, line(cell))).join('')));
  const body = rows.map((row) =>
    tag('tr', {}, row.map((cell, n) => (n === 0 ? tag('th', { scope: 'row' }, line(cell)) : tag('td', {}, line(cell)))).join('')),
  );
  const table = tag('table', {}, (caption ? tag('caption', {}, line(caption)) : '') + top + tag('tbody', {}, body.join('')));
  return tag('figure', { lang }, table + sourceHtml(source, locale));
}

/** Renders the source of a table, of figures or of a story; '' if there is none. */
export function sourceHtml(source: Localized | undefined, locale: Locale): string {
  if (!source) return '';
  const t = translator(locale, 'Story');
  return tag('p', {}, t.markup('sourceLine', { name: () => lineHtml(source, [locale]) }));
}
