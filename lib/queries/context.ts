import { inSimplified } from '../chinese/traditional/in-simplified.ts';
import { inTraditional } from '../chinese/traditional/in-traditional.ts';
import type { Locale } from '../edition/locale.ts';
import { isPreview } from '../edition/preview.ts';
import { traditionalTerms } from './paper-files.ts';

/** For whom a query reads: readers see stories published by `now`, the editors' preview also drafts and scheduled stories. */
export type QueryContext = {
  readonly now: Date;
  readonly preview: boolean;
  /**
   * The script of Chinese texts. Stories are written in Simplified, and converted to Traditional when they are read; what is
   * written in Traditional, to Simplified. `written` is without conversion.
   */
  readonly script: 'Hans' | 'Hant' | 'written';
};

/** The context of an edition at a moment. */
export const queryContext = (now: Date, locale: Locale, preview = isPreview()): QueryContext => ({
  now,
  preview,
  script: scriptOf(locale),
});

/** The script of an edition's Chinese texts. */
export const scriptOf = (locale: Locale): 'Hans' | 'Hant' => (locale === 'zh-hant' ? 'Hant' : 'Hans');

/** The same context without conversion: for choosing among many stories, of which only the chosen are then converted. */
export const asWritten = (context: QueryContext): QueryContext => ({ ...context, script: 'written' });

/** A story, a card or a name of the paper, with its Chinese texts in the script of the context. */
export function inScript<T>(value: T, { script }: Pick<QueryContext, 'script'>): T {
  switch (script) {
    case 'Hant':
      return inTraditional(value, traditionalTerms());
    case 'Hans':
      return inSimplified(value);
    case 'written':
      return value;
  }
}

/** The latest time of publication that is visible, in ms since 1970, and 1 if drafts are visible, otherwise 0. */
export function visibleUntil({ now, preview }: QueryContext): { until: number; drafts: 0 | 1 } {
  return preview ? { until: Number.MAX_SAFE_INTEGER, drafts: 1 } : { until: now.getTime(), drafts: 0 };
}
