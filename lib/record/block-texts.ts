import type { JsonPath } from '../folder/json-path.ts';
import type { Article } from './schema/article.ts';
import type { Block, Picture } from './schema/block.ts';
import { isRepeated } from '../edition/halves.ts';
import { type Language, LANGUAGES, type Localized } from '../edition/languages.ts';

/** A text of a block, in each language that has it. */
export type Part = {
  /** Within the block; empty if the block itself is the text */
  readonly path: JsonPath;
  readonly text: Localized<string | readonly string[]>;
  /** Whether it is visible on the page; the descriptions of pictures are only read aloud */
  readonly isSeen: boolean;
  /** Whether it may have emphasis and links; what may not is shown as it is written */
  readonly isMarked: boolean;
};

/** Every translatable text of a block, in reading order. */
export function partsOf(block: Block): readonly Part[] {
  switch (block.type) {
    case 'paragraph':
    case 'list':
      return isEmpty(block) ? [] : [marked([], block)];
    case 'heading':
      return isEmpty(block) ? [] : [plain([], block)];
    case 'quote':
      return [...(isEmpty(block) ? [] : [marked([], block)]), ...member(['attribution'], block.attribution)];
    case 'image':
      return pictureParts([], block);
    case 'gallery':
      return block.images.flatMap((picture, n) => pictureParts(['images', n], picture));
    case 'video':
      // Without a caption the title is shown below the film
      return [
        { ...plain(['title'], block.title), isSeen: block.caption === undefined },
        ...member(['caption'], block.caption),
        ...member(['credit'], block.credit),
      ];
    case 'figures':
      return [
        ...member(['title'], block.title),
        ...block.items.flatMap(({ value, unit, label }, n) => [
          plain(['items', n, 'value'], value),
          ...(unit ? [plain(['items', n, 'unit'], unit)] : []),
          marked(['items', n, 'label'], label),
        ]),
        ...member(['source'], block.source),
      ];
    case 'table':
      return [
        ...member(['caption'], block.caption),
        ...block.head.map((cell, n) => marked(['head', n], cell)),
        ...block.rows.flatMap((row, n) => row.map((cell, m) => marked(['rows', n, m], cell))),
        ...member(['source'], block.source),
      ];
  }
}

function pictureParts(path: JsonPath, { alt, caption, credit }: Pick<Picture, 'alt' | 'caption' | 'credit'>): Part[] {
  return [
    { ...plain([...path, 'alt'], alt), isSeen: false },
    ...member([...path, 'caption'], caption),
    ...member([...path, 'credit'], credit),
  ];
}

const isEmpty = ({ en, zh }: Localized<unknown>) => en === undefined && zh === undefined;
const plain = (path: JsonPath, text: Part['text']): Part => ({ path, text, isSeen: true, isMarked: false });
const marked = (path: JsonPath, text: Part['text']): Part => ({ path, text, isSeen: true, isMarked: true });
const member = (path: JsonPath, text: Localized | undefined): Part[] => (text ? [marked(path, text)] : []);

/** Whether a block has text in a language. Pictures need a description, films a title, key numbers a label, tables any cell. */
export function hasTextIn(block: Block, language: Language): boolean {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'list':
      return block[language] !== undefined;
    case 'image':
      return block.alt[language] !== undefined;
    case 'gallery':
      return block.images.some(({ alt }) => alt[language] !== undefined);
    case 'video':
      return block.title[language] !== undefined;
    case 'figures':
      return block.items.some(({ label }) => label[language] !== undefined);
    case 'table':
      return [...block.head, ...block.rows.flat()].some((cell) => cell[language] !== undefined);
  }
}

/** Whether a block has a half of its own in a language, where both are shown. */
export function hasHalf(block: Block, language: Language): boolean {
  const texts = (each: Language) => partsOf(block).map(({ text }) => text[each]);
  return hasTextIn(block, language) && !(hasTextIn(block, 'en') && isRepeated({ en: texts('en'), zh: texts('zh') }, language));
}

/** A block as its half in a language, where both are shown: without a line below or above it that is the same in both. */
export function halfOf<B extends Block>(block: B, language: Language): B {
  const lines = block as { readonly [line in (typeof LINES)[number]]?: Localized };
  const repeated: readonly string[] = LINES.filter((line) => isRepeated(lines[line] ?? {}, language));
  return Object.fromEntries(Object.entries(block).filter(([key]) => !repeated.includes(key))) as B;
}

const LINES = ['title', 'caption', 'attribution', 'source'] as const;

type MarkedText = { readonly text: string; readonly language: Language; readonly path: JsonPath };

/** The texts of a record that may have emphasis and links, with their paths: running text, captions, credit lines, cells, notes. */
export function markedTexts({ image, body, corrections = [] }: Pick<Article, 'image' | 'body' | 'corrections'>): readonly MarkedText[] {
  const parts = [
    ...(image ? pictureParts(['image'], image) : []),
    ...body.flatMap((block, n) => partsOf(block).map((part) => ({ ...part, path: ['body', n, ...part.path] }))),
    ...corrections.map((correction, n) => marked(['corrections', n], correction)),
  ];
  return parts
    .filter(({ isMarked }) => isMarked)
    .flatMap(({ text, path }) =>
      LANGUAGES.flatMap((language): MarkedText[] => {
        const value = text[language] ?? [];
        if (typeof value === 'string') return [{ text: value, language, path: [...path, language] }];
        return value.map((item, m) => ({ text: item, language, path: [...path, language, m] }));
      }),
    );
}
