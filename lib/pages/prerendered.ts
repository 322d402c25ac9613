import { bothPath, frontPath, offlinePath, savedPath, sourcesPath, storyPath } from '../address/addresses.ts';
import { isLocale, languageOf } from '../edition/locale.ts';
import { queryContext } from '../queries/context.ts';
import { latestStories } from '../queries/lists.ts';
import { canShowPaper } from '../queries/paper-there.ts';

/** How many stories the build renders in one language, and how many in both, so that its cost does not grow with the archive. */
const STORIES = 12;
const IN_BOTH = 2;

/** Paths of the pages of an edition that the build renders; none while there is no paper to show. */
export function pathsToPrerender(locale: string, now: Date): readonly string[] {
  if (!isLocale(locale) || !canShowPaper()) return [];
  const newest = latestStories(queryContext(now, locale), { limit: STORIES });
  return [
    ...[frontPath, sourcesPath, savedPath, offlinePath].map((path) => path(locale)),
    ...newest.map((card) => storyPath(locale, card)),
    ...newest.slice(0, IN_BOTH).map((card) => bothPath(locale, card, languageOf(locale))),
  ];
}
