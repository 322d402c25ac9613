import type { PageEntry } from '../record/model.ts';
import { ownPages } from './own-pages.ts';
import { allSeries, inScript, sections, site } from './queries.ts';
import type { Section, Series, Site } from '../record/schema.ts';
import { scriptOf } from './edition.ts';
import { type Locale, languageOf } from '../edition/locale.ts';

/** What every page shows of the paper itself: its name, its sections, its series, and the pages about it that exist in an edition. */
export type Paper = {
  readonly site: Site;
  readonly sections: readonly Section[];
  readonly series: readonly Series[];
  readonly pages: readonly PageEntry[];
};

export const paper = (locale: Locale): Paper =>
  inScript(
    {
      site: site(),
      sections: sections(),
      series: allSeries(),
      pages: ownPages().filter(({ title }) => title[languageOf(locale)] !== undefined),
    },
    { script: scriptOf(locale) },
  );

/** The section whose front lists every story. @throws if sections.json has none: the content check says so first */
export function everythingId({ sections: all }: Paper): string {
  const section = all.find(({ everything }) => everything);
  if (!section) throw new Error('content/sections.json: one section needs "everything": true');
  return section.id;
}
