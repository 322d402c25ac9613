import type { JsonPath } from '../folder/json-path.ts';
import type { Article, Block, Picture } from './schema.ts';
import { type Language, LANGUAGES, type Localized } from '../edition/languages.ts';

/** A text of a block, in each language that has it. */
export type Part = {
  /** Within the block; empty if the block itself is the text */
  readonly path: JsonPath;
  readonly text: Localized<string | readonly string[]>;
  /** Whether it is visible on the page; the descriptions of pictures are only read aloud */
  readonly isSeen: boolean;
};

/** Every translatable text of a block, in reading order. */
export function partsOf(block: Block): readonly Part[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'list':
      return block.en === undefined && block.zh === undefined ? [] : [seen([], block)];
    case 'quote':
      return [
        ...(block.en === undefined && block.zh === undefined ? [] : [seen([], block)]),
        ...member(['attribution'], block.attribution),
      ];
    case 'image':
      return pictureParts([], block);
    case 'gallery':
      return block.images.flatMap((picture, n) => pictureParts(['images', n], picture));
    case 'video':
      // Without a caption the title is shown below the film
      return [
        { path: ['title'], text: block.title, isSeen: block.caption === undefined },
        ...member(['caption'], block.caption),
        ...member(['credit'], block.credit),
      ];
    case 'figures':
      return [
        ...member(['title'], block.title),
        ...block.items.flatMap(({ value, unit, label }, n) => [
          seen(['items', n, 'value'], value),
          ...member(['items', n, 'unit'], unit),
          seen(['items', n, 'label'], label),
        ]),
        ...member(['source'], block.source),
      ];
    case 'table':
      return [
        ...member(['caption'], block.caption),
        ...block.head.map((cell, n) => seen(['head', n], cell)),
        ...block.rows.flatMap((row, n) => row.map((cell, m) => seen(['rows', n, m], cell))),
        ...member(['source'], block.source),
      ];
  }
}

function pictureParts(path: JsonPath, { alt, caption, credit }: Pick<Picture, 'alt' | 'caption' | 'credit'>): Part[] {
  return [
    { path: [...path, 'alt'], text: alt, isSeen: false },
    ...member([...path, 'caption'], caption),
    ...member([...path, 'credit'], credit),
  ];
}

const seen = (path: JsonPath, text: Part['text']): Part => ({ path, text, isSeen: true });
const member = (path: JsonPath, text: Localized | undefined): Part[] => (text ? [seen(path, text)] : []);

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

type MarkedText = { readonly text: string; readonly language: Language; readonly path: JsonPath };

/** The texts of a record that may contain inline Markdown, with their paths; titles, headings and captions may not. */
export function markedTexts({ body, corrections = [] }: Pick<Article, 'body' | 'corrections'>): readonly MarkedText[] {
  const texts: MarkedText[] = [];
  const add = (text: string | undefined, language: Language, path: JsonPath) => {
    if (text !== undefined) texts.push({ text, language, path });
  };
  body.forEach((block, n) => {
    for (const language of LANGUAGES) {
      if (block.type === 'list') block[language]?.forEach((item, m) => add(item, language, ['body', n, language, m]));
      if (block.type === 'paragraph' || block.type === 'quote') add(block[language], language, ['body', n, language]);
    }
  });
  corrections.forEach((correction, n) => {
    for (const language of LANGUAGES) add(correction[language], language, ['corrections', n, language]);
  });
  return texts;
}
