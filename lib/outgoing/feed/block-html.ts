import { translator } from '@/i18n/translator';
import { captionsPath, mediaPath } from '../../address/addresses.ts';
import type { Block, Picture } from '../../record/schema/block.ts';
import { LANGUAGES, type Localized } from '../../edition/languages.ts';
import { EDITION_NAME, inLocale, LANG, languageOf, type Locale, localeFor } from '../../edition/locale.ts';
import { toUrl } from '../../address/origin.ts';
import { isWordUnit } from '../../chinese/typeset/unit.ts';
import { halves, langIn, type Locales } from '../../edition/halves.ts';
import { halfOf, hasHalf } from '../../record/block-texts.ts';
import { isolated } from '../../unicode/direction.ts';
import { tag } from '../../http/markup.ts';
import { pictureFile } from './pictures.ts';
import { inlineHtml, inlineLineHtml, lineHtml, wordsHtml } from './words.ts';

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
        .map(({ value, locale }) => tag('h2', { lang: langIn(locale, locales) }, wordsHtml(value)))
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
      return pictureHtml(block, locales, page);
    case 'gallery':
      return block.images.map((picture) => pictureHtml(picture, locales, page)).join('');
    case 'video':
      return filmHtml(block, locales, page);
    case 'figures':
      return each(block, locales, (half, locale, lang) => figuresHtml(half, locale, lang, page));
    case 'table':
      return each(block, locales, (half, locale, lang) => tableHtml(half, locale, lang, page));
  }
}

/** Renders a picture with its caption and credit. @param page the story's own address */
export function pictureHtml(picture: Picture, locales: Locales, page: string): string {
  const alt = inLocale(picture.alt, locales[0]);
  const { width, height } = picture;
  const image = tag('img', { src: pictureFile(picture).url, width, height, alt: isolated(alt.value), lang: langIn(alt.locale, locales) });
  const line = (text: Localized | undefined) => text && inlineLineHtml(text, locales, page);
  return tag('figure', {}, image + captionHtml([line(picture.caption), line(picture.credit)]));
}

/** @param lines HTML, undefined where the block has no such text */
function captionHtml(lines: readonly (string | undefined)[]): string {
  const said = lines.filter((line) => line !== undefined);
  return said.length > 0 ? tag('figcaption', {}, said.join(' ')) : '';
}

const quoteHtml = (block: Of<'quote'>, locales: Locales, page: string): string =>
  tag(
    'blockquote',
    {},
    halves<string>(block, locales)
      .map(({ value, locale }) => tag('p', { lang: langIn(locale, locales) }, inlineHtml(value, { locale, page })))
      .join('') + (block.attribution ? tag('footer', {}, `— ${inlineLineHtml(block.attribution, locales, page)}`) : ''),
  );

/** The film for readers that play it, with a link inside for readers that remove the `video` element. */
function filmHtml(block: Of<'video'>, locales: Locales, page: string): string {
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
  const line = (text: Localized | undefined) => text && inlineLineHtml(text, locales, page);
  const caption = captionHtml([line(block.caption) ?? lineHtml(block.title, locales), line(block.credit)]);
  return tag('figure', {}, tag('video', film, tracks.join('') + link) + caption);
}

/** Renders a block that cannot be paired text by text, once in each language. */
function each<B extends Block>(
  block: B,
  [first, second]: Locales,
  html: (half: B, locale: Locale, lang: string | undefined) => string,
): string {
  if (second === undefined) return html(block, first, undefined);
  return [first, second]
    .filter((locale) => hasHalf(block, languageOf(locale)))
    .map((locale) => html(halfOf(block, languageOf(locale)), locale, langIn(locale, [first])))
    .join('');
}

function figuresHtml({ title, items, source }: Of<'figures'>, locale: Locale, lang: string | undefined, page: string): string {
  const line = (text: Localized) => inlineLineHtml(text, [locale], page);
  const plain = (text: Localized) => lineHtml(text, [locale]);
  const list = items.map(({ value, unit, label }) => {
    const measure = unit ? (isWordUnit(inLocale(unit, locale).value) ? ' ' : '') + plain(unit) : '';
    return tag('dt', {}, line(label)) + tag('dd', {}, plain(value) + measure);
  });
  const heading = title ? tag('figcaption', {}, line(title)) : '';
  return tag('figure', { lang }, heading + tag('dl', {}, list.join('')) + (source ? sourceHtml(line(source), locale) : ''));
}

function tableHtml({ caption, head, rows, source }: Of<'table'>, locale: Locale, lang: string | undefined, page: string): string {
  const line = (text: Localized) => inlineLineHtml(text, [locale], page);
  const top = tag('thead', {}, tag('tr', {}, head.map((cell) => tag('th', { scope: 'col' }, line(cell))).join('')));
  const body = rows.map((row) =>
    tag('tr', {}, row.map((cell, n) => (n === 0 ? tag('th', { scope: 'row' }, line(cell)) : tag('td', {}, line(cell)))).join('')),
  );
  const table = tag('table', {}, (caption ? tag('caption', {}, line(caption)) : '') + top + tag('tbody', {}, body.join('')));
  return tag('figure', { lang }, table + (source ? sourceHtml(line(source), locale) : ''));
}

/** Renders the source of a table, of figures or of a story, which is HTML itself. */
export function sourceHtml(source: string, locale: Locale): string {
  const t = translator(locale, 'Story');
  return tag('p', {}, t.markup('sourceLine', { name: () => source }));
}
