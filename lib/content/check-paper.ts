import { collect, type Located, type Report } from './parse.ts';
import type { Problem } from './problem.ts';
import type { PaperFile } from './reader.ts';
import type { Section } from './schema.ts';

/** First parts of addresses that are pages of another kind, now or one day: no section may be called so. */
const RESERVED = ['topics', 'formats', 'series', 'search', 'latest', 'archive', 'page', 's', 'media', 'api'];

/** Ids of sections, topics and series are unique; sections keep out of the way of other pages. */
export function checkPaperFile(name: PaperFile, located: Located<unknown>): readonly Problem[] {
  return collect(located, (report) => {
    if (name === 'site.json') return;
    const list = name.replace('.json', '');
    const entries = (located.value as Record<string, { id: string }[]>)[list] ?? [];
    entries.forEach(({ id }, n) => {
      const first = entries.findIndex((entry) => entry.id === id);
      if (first < n) report('error', [list, n, 'id'], `"${id}" is already ${list}[${first}]`, 'every id must be there once');
    });
    if (name === 'sections.json') checkSections(entries as Section[], report);
  });
}

function checkSections(sections: readonly Section[], report: Report): void {
  sections.forEach(({ id }, n) => {
    if (RESERVED.includes(id))
      report(
        'error',
        ['sections', n, 'id'],
        `"${id}" is the address of another kind of page`,
        `must not be one of: ${RESERVED.join(', ')}`,
      );
  });
  const everything = sections.filter((section) => section.everything).length;
  if (everything !== 1)
    report('error', ['sections'], `${everything} sections list everything`, 'exactly one section must have "everything": true');
}
