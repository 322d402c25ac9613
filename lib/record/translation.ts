import { partsOf } from './block-texts.ts';
import type { Story } from './model.ts';
import type { Block, Translation } from './schema.ts';
import type { Language } from '../edition/languages.ts';
import { type Progress, progressIn } from './translation-state.ts';

/** What a page in one language says about how its text came about. */
export type PageTranslation = {
  /** The language it was translated from; undefined on the original's own page, and where the story does not say */
  readonly from: Language | undefined;
  readonly made: Translation | undefined;
  /** Where part of the text waits for its translation */
  readonly progress: Progress | undefined;
  /** Blocks, by their place in the body, that are behind their original */
  readonly stale: readonly number[];
};

/** What a story's page in a language has to say: nothing on the original's own page. */
export function translationOn({ article, stale }: Pick<Story, 'article' | 'stale'>, language: Language): PageTranslation {
  if (article.original === language) return { from: undefined, made: undefined, progress: undefined, stale: [] };
  const progress = progressIn(article, language);
  return {
    from: article.original,
    made: article.original && article.translation,
    progress: progress.translated < progress.total ? progress : undefined,
    stale,
  };
}

/** A block that is in the other language, all of it or partly. */
export type LanguageMark = 'whole' | 'partly';

/**
 * The marks that a page needs before its blocks, by their place in the body: one where the language changes, none for the
 * blocks that follow in the same. What has no text on the page (a picture without a caption) neither needs one nor ends a run.
 */
export function languageMarks(body: readonly Block[], language: Language): readonly (LanguageMark | undefined)[] {
  let before: LanguageMark | undefined;
  return body.map((block) => {
    const seen = partsOf(block).filter(({ isSeen }) => isSeen);
    if (seen.length === 0) return undefined;
    const foreign = seen.filter(({ text }) => text[language] === undefined).length;
    const mark = foreign === 0 ? undefined : foreign === seen.length ? 'whole' : 'partly';
    const isNew = mark !== before;
    before = mark;
    return isNew ? mark : undefined;
  });
}
