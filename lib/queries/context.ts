import { inTraditional } from '../chinese/traditional/in-traditional.ts';
import type { Locale } from '../edition/locale.ts';
import { isPreview } from '../edition/preview.ts';
import { traditionalTerms } from './paper-files.ts';

/** What may be read: stories published by `now` or, in the editors' preview, drafts and scheduled stories too. */
export type QueryContext = {
  readonly now: Date;
  readonly preview: boolean;
  /** The script of Chinese texts. Stories are written in Simplified; Traditional is made when they are read. */
  readonly script: 'Hans' | 'Hant';
};

/** What may be read at a moment, in the script of an edition. */
export const queryContext = (now: Date, locale: Locale, preview = isPreview()): QueryContext => ({
  now,
  preview,
  script: scriptOf(locale),
});

/** The script of an edition's Chinese texts. */
export const scriptOf = (locale: Locale): QueryContext['script'] => (locale === 'zh-hant' ? 'Hant' : 'Hans');

/** The same stories with their texts as they were written: for choosing among many, of which only a few are converted. */
export const asWritten = (context: QueryContext): QueryContext => ({ ...context, script: 'Hans' });

/** A story, a card, a name of the paper: its Chinese texts in the script of an edition. */
export const inScript = <T>(value: T, { script }: Pick<QueryContext, 'script'>): T =>
  script === 'Hant' ? inTraditional(value, traditionalTerms()) : value;

/** The latest time of publication that an edition shows, in ms since 1970, and 1 where it shows drafts, else 0. */
export function visibleUntil({ now, preview }: QueryContext): { until: number; drafts: 0 | 1 } {
  return preview ? { until: Number.MAX_SAFE_INTEGER, drafts: 1 } : { until: now.getTime(), drafts: 0 };
}
