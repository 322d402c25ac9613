import type { Language } from '../edition/languages.ts';
import type { Locale } from '../edition/locale.ts';
import { first, id, locale, slug } from './parameters.ts';
import { entry } from './pattern.ts';

// Two entries of the table in a module of their own, because the scripts of every page need only these

/** A story in one edition. */
export const STORY = entry('/:locale/:section/:slug', { locale, section: id, slug });

/** A story in both languages, paragraph beside paragraph. */
export const BOTH = entry('/:locale/:section/:slug/:first', { locale, section: id, slug, first });

/**
 * The path of a story's page in another mode of the same edition; any other path as it is.
 * @param first the leading language of the page in both; undefined for the page in one
 */
export function inMode(path: string, first: Language | undefined): string {
  const story = BOTH.read(path) ?? STORY.read(path);
  if (!story) return path;
  return first === undefined ? STORY.write(story) : BOTH.write({ ...story, first });
}

/** The path of a story's page in another edition, in the same mode; any other path as it is. */
export function inOtherEdition(path: string, edition: Locale): string {
  const [both, story] = [BOTH.read(path), STORY.read(path)];
  if (both) return BOTH.write({ ...both, locale: edition });
  return story ? STORY.write({ ...story, locale: edition }) : path;
}
