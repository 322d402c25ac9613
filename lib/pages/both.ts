import { type Language, LANGUAGES } from '../edition/languages.ts';
import { languageOf, type Locale, localeFor, otherLanguage } from '../edition/locale.ts';
import type { Story } from '../record/model.ts';
import { translationOn } from '../record/translation.ts';
import type { PageContext, PageFrame } from './page.ts';
import { findStory, type NoStory, type StoryContent, storyContent, type StoryParams, type StoryTranslation } from './story-content.ts';

/** A story in both languages, paragraph beside paragraph. */
export type BothPage = PageFrame &
  StoryContent & {
    readonly kind: 'both';
    /** The leading language */
    readonly first: Language;
    /** The editions of the two languages, the leading one first */
    readonly locales: readonly [Locale, Locale];
    readonly translation: StoryTranslation & {
      /** Whether the translation is in the page's language or in the other one */
      readonly of: 'page' | 'other';
    };
  };

/** A story in both languages. */
export function bothPage(params: StoryParams & { readonly first: Language }, context: PageContext): BothPage | NoStory {
  const story = findStory(params, context);
  if (!story || 'kind' in story) return story;
  const { locale } = context;
  const { first } = params;
  const translated = translatedLanguage(story, locale);
  const { made, progress, stale } = translationOn(story, translated);
  return {
    kind: 'both',
    ...storyContent(story, context, first),
    structuredData: [], // its canonical address is the page in one language, which has them
    first,
    locales: [localeFor(locale, first), localeFor(locale, otherLanguage(first))],
    translation: { made, progress, stale, of: translated === languageOf(locale) ? 'page' : 'other' },
  };
}

/** The language that the page calls the translation: not the original or, if the story does not name it, an incomplete one. */
function translatedLanguage(story: Story, locale: Locale): Language {
  const { original } = story.article;
  if (original) return otherLanguage(original);
  return LANGUAGES.find((language) => translationOn(story, language).progress !== undefined) ?? languageOf(locale);
}
