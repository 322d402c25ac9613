import { storyPath } from './addresses.ts';
import type { StoryCard } from '../record/model.ts';
import { LANG, type Locale, localeFor, otherLanguage, languageOf } from '../edition/locale.ts';

type Listed = Pick<StoryCard, 'slug' | 'section' | 'title' | 'languages'>;

/**
 * The attributes of a link to a story, in the edition of the headline that the page shows. `data-both` tells
 * components/site/reading-mode.ts that the story exists in both languages.
 */
export const storyLink = (story: Listed, headline: Locale, page: Locale) => ({
  href: storyPath(headline, story),
  ...(headline !== page && { hrefLang: LANG[headline] }),
  ...(story.languages.length > 1 && { 'data-both': '' }),
});

/** A story's headline in the language that is not shown, if the story exists in it. */
export function otherHeadline({ title, languages }: Pick<Listed, 'title' | 'languages'>, shown: Locale, page: Locale) {
  const language = otherLanguage(languageOf(shown));
  const value = languages.includes(language) ? title[language] : undefined;
  return value === undefined ? undefined : { value, locale: localeFor(page, language) };
}
