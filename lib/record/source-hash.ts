import { createHash } from 'node:crypto';
import { partsOf } from './block-parts.ts';
import type { Block } from './schema.ts';
import type { Language } from '../edition/languages.ts';

/**
 * Names the version of a block's text in a language: what `translatedFrom` holds. It is made of all that a translator
 * renders and of nothing else, in Unicode form C and with white space evened out, so that a reformatted file, another
 * order of keys, a picture of another size leave it alone. Film captions are files of their own and do not count.
 *
 * Eight hexadecimal digits of SHA-256 are enough: a text is only ever compared with its own former self, so one change
 * in four thousand million goes unseen, and the file stays readable.
 * @returns undefined where the block has no text in that language
 */
export function sourceHash(block: Block, language: Language): string | undefined {
  const texts = partsOf(block).flatMap(({ text }) => text[language] ?? []);
  if (texts.length === 0) return undefined;
  const normal = texts.map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim());
  // No text holds a line break any more: moving words from one text to the next is a change
  return createHash('sha256').update(normal.join('\n')).digest('hex').slice(0, 8);
}
