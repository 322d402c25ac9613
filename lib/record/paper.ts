import type { PageEntry } from './model.ts';
import type { Section, Series, Site } from './schema.ts';

/** What every page shows of the paper itself: its name, its sections, its series, and the pages about it that exist in an edition. */
export type Paper = {
  readonly site: Site;
  readonly sections: readonly Section[];
  readonly series: readonly Series[];
  readonly pages: readonly PageEntry[];
};

/** The section whose front lists every story. @throws if sections.json has none: the content check says so first */
export function everythingId({ sections: all }: Pick<Paper, 'sections'>): string {
  const section = all.find(({ everything }) => everything);
  if (!section) throw new Error('content/sections.json: one section needs "everything": true');
  return section.id;
}
