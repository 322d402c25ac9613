import type { Block } from './schema.ts';
import type { Language } from '../edition/languages.ts';

/** Whether a block says something in a language; pictures and films do by their description, tables by any cell. */
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
