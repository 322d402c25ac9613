import type { Language } from '../edition/languages.ts';
import type { Locale } from '../edition/locale.ts';
import { first, id, locale, slug } from './parameters.ts';
import { entry } from './pattern.ts';

/** Entries of the table by themselves, because the scripts of every page need these two and no other. */

/** A story in one edition. */
export const STORY = entry('/:locale/:section/:slug', { locale, section: id, slug });

/** A story in both languages, pair by pair. */
export const BOTH = entry('/:locale/:section/:slug/:first', { locale, section: id, slug, first });

/** A story's page in another mode, in the same edition. @param first in both languages, this one first */
export function inMode(path: string, first: Language | undefined): string {
  const story = BOTH.read(path) ?? STORY.read(path);
  if (!story) return path;
  return first === undefined ? STORY.write(story) : BOTH.write({ ...story, first });
}

/** A story's page in another edition, in the same mode. */
export function inOtherEdition(path: string, edition: Locale): string {
  const [both, story] = [BOTH.read(path), STORY.read(path)];
  if (both) return BOTH.write({ ...both, locale: edition });
  return story ? STORY.write({ ...story, locale: edition }) : path;
}
