import type { JsonPath } from '../folder/json-path.ts';
import type { Block, Picture } from './schema.ts';
import type { Localized } from '../edition/languages.ts';

/** A text of a block that exists once in each language. */
export type Part = {
  /** Within the block; empty where the block itself is the text */
  readonly path: JsonPath;
  readonly text: Localized<string | readonly string[]>;
  /** Whether it stands on the page; descriptions are heard only */
  readonly isSeen: boolean;
};

/** Everything in a block that is translated, in the order in which it is read. */
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
      // The title stands under the film where there is no caption
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
