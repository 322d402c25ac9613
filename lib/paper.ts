import { allSeries, sections, site } from './content/queries.ts';
import type { Section, Series, Site } from './content/schema.ts';

/** What every page shows of the paper itself: its name, its sections, its series. */
export type Paper = { readonly site: Site; readonly sections: readonly Section[]; readonly series: readonly Series[] };

export const paper = (): Paper => ({ site: site(), sections: sections(), series: allSeries() });

/** The section whose front lists every story. @throws if sections.json has none: the content check says so first */
export function everythingId({ sections: all }: Paper): string {
  const section = all.find(({ everything }) => everything);
  if (!section) throw new Error('content/sections.json: one section needs "everything": true');
  return section.id;
}
