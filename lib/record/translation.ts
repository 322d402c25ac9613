import { partsOf } from './block-texts.ts';
import type { Story } from './model.ts';
import type { Translation } from './schema/article.ts';
import type { Block } from './schema/block.ts';
import type { Language } from '../edition/languages.ts';
import { type Progress, progressIn } from './translation-state.ts';

/** What a page in one language says about its translation. */
export type PageTranslation = {
  /** The language it was translated from; undefined on the original's own page, and if the story does not say */
  readonly from: Language | undefined;
  readonly made: Translation | undefined;
  /** Undefined if the whole text is translated */
  readonly progress: Progress | undefined;
  /** The indexes in the body of the blocks whose original was changed after they were translated */
  readonly stale: readonly number[];
};

/** What a story's page in a language says about its translation: nothing on the original's own page. */
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

/** Whether a block is in the other language as a whole or partly. */
export type LanguageMark = 'whole' | 'partly';

/**
 * The language marks before the blocks of a page, by index in the body: one where the language changes, none for the blocks
 * that follow in the same language. A block without visible text (a picture without a caption) has no mark and ends no run.
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
