import type { Block, Locale } from './schema.ts';

/** Whether a block says something in a language; pictures and films do by their description, tables by any cell. */
export function hasTextIn(block: Block, locale: Locale): boolean {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'list':
      return block[locale] !== undefined;
    case 'image':
      return block.alt[locale] !== undefined;
    case 'gallery':
      return block.images.some(({ alt }) => alt[locale] !== undefined);
    case 'video':
      return block.title[locale] !== undefined;
    case 'figures':
      return block.items.some(({ label }) => label[locale] !== undefined);
    case 'table':
      return [...block.head, ...block.rows.flat()].some((cell) => cell[locale] !== undefined);
  }
}
