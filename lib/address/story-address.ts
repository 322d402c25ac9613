import type { Language } from '../edition/languages.ts';
import { first, id, locale, slug } from './parameters.ts';
import { entry } from './pattern.ts';

/** Entries of the table by themselves, because the scripts of every page need these two and no other. */

/** A story in one edition. */
export const STORY = entry('/:locale/:section/:slug', { locale, section: id, slug });

/** A story in both languages, pair by pair. */
export const BOTH = entry('/:locale/:section/:slug/:first', { locale, section: id, slug, first });

/** The address of the same story in the same edition in another mode. @param leading in both languages, this one first */
export function inMode(path: string, leading: Language | undefined): string {
  const story = STORY.read(path) ?? BOTH.read(path);
  if (!story) return path;
  return leading === undefined ? STORY.write(story) : BOTH.write({ ...story, first: leading });
}
