import type { Edition } from './queries.ts';
import type { Locale } from '../edition/locale.ts';

/** What may be read at this moment, and in which script: in the editors' preview, drafts and scheduled stories too. */
export const edition = (now: Date, locale: Locale): Edition => ({
  now,
  preview: process.env.PAPER_PREVIEW === '1',
  script: scriptOf(locale),
});

export const scriptOf = (locale: Locale): Edition['script'] => (locale === 'zh-hant' ? 'Hant' : 'Hans');
