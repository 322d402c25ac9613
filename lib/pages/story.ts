import { storyPath } from '../address/addresses.ts';
import { languageOf, type Locale, localeFor, otherLanguage } from '../edition/locale.ts';
import { hasVersion } from '../record/model.ts';
import { translationOn } from '../record/translation.ts';
import type { PageContext, PageFrame } from './page.ts';
import { findStory, type NoStory, type StoryContent, storyContent, type StoryParams, type StoryTranslation } from './story-content.ts';

/** A story in one language. */
export type StoryPage = PageFrame &
  StoryContent & {
    readonly kind: 'story';
    readonly translation: StoryTranslation & {
      /** The page of the original, if this one is a translation and there is one */
      readonly original: { readonly href: string; readonly locale: Locale } | undefined;
    };
    /** Whether the story has paragraphs in the other language, so that readers can peek at one */
    readonly isInOther: boolean;
  };

/** A story in the language of the edition. */
export function storyPage(params: Omit<StoryParams, 'first'>, context: PageContext): StoryPage | NoStory {
  const story = findStory(params, context);
  if (!story || 'kind' in story) return story;
  const { locale } = context;
  const { from, made, progress, stale } = translationOn(story, languageOf(locale));
  const written = from && hasVersion(story, from) ? localeFor(locale, from) : undefined;
  return {
    kind: 'story',
    ...storyContent(story, context),
    translation: { made, progress, stale, original: written && { href: storyPath(written, story.card), locale: written } },
    isInOther: story.article.body.length > 0 && hasVersion(story, otherLanguage(languageOf(locale))),
  };
}
