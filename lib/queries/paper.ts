import { type Locale, languageOf, LOCALES } from '../edition/locale.ts';
import { oncePerRevision } from '../index/story-index.ts';
import type { Paper } from '../record/model.ts';
import { inScript, scriptOf } from './context.ts';
import { ownPages } from './own-pages.ts';
import { allSeries, roles, sections, site, sources } from './paper-files.ts';

/** The paper as the pages of an edition show it, built once per revision of the index. */
export const paper = (locale: Locale): Paper => papers[locale]();

const papers = Object.fromEntries(LOCALES.map((locale) => [locale, oncePerRevision(() => paperIn(locale))])) as Record<Locale, () => Paper>;

const paperIn = (locale: Locale): Paper =>
  inScript(
    {
      site: site(),
      sections: sections(),
      series: allSeries(),
      roles: roles(),
      sources: sources(),
      pages: ownPages().filter(({ title }) => title[languageOf(locale)] !== undefined),
    },
    { script: scriptOf(locale) },
  );
