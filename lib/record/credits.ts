import type { Article } from './schema.ts';
import type { Localized } from '../edition/languages.ts';

/** Who made a story, as a search engine or a feed reader names its authors: who wrote it or, of one that nobody wrote (a poster), who drew or photographed it. */
export function authorsOf({ credits }: Pick<Article, 'credits'>): readonly Localized[] {
  const writers = credits.filter(({ role }) => role === 'author' || role === 'reporter');
  const makers = credits.filter(({ role }) => role === 'illustrator' || role === 'photographer');
  return (writers.length > 0 ? writers : makers).map(({ name }) => name);
}
