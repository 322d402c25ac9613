import type { Article } from './schema/article.ts';
import type { Localized } from '../edition/languages.ts';

/**
 * The authors of a story for search engines and feed readers: its writers or, without any (a poster), its illustrators and
 * photographers.
 */
export function authorsOf({ credits }: Pick<Article, 'credits'>): readonly Localized[] {
  const writers = credits.filter(({ role }) => role === 'author' || role === 'reporter');
  const makers = credits.filter(({ role }) => role === 'illustrator' || role === 'photographer');
  return (writers.length > 0 ? writers : makers).map(({ name }) => name);
}
