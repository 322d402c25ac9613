import { RESERVED } from '../../address/table.ts';
import { checkPlainTexts } from './inline.ts';
import { checkPaintedTexts } from './story/painted.ts';
import { checkTexts } from './typography.ts';
import { collect, type SourceRecord, type Report } from '../parse.ts';
import type { Problem } from '../problem.ts';
import { checkTraditionalFile } from './traditional.ts';
import type { PaperFile } from '../../folder/reader.ts';
import { LANGUAGE_NAME } from './languages.ts';
import type { Section, Site, Source, Traditional } from '../../record/schema/paper-files.ts';
import { LANGUAGES } from '../../edition/languages.ts';

/**
 * Checks one of the paper's own files: ids and the names of sources are unique, and no section has the address of another page.
 * @param pages ids of the paper's own pages
 */
export function checkPaperFile(name: PaperFile, record: SourceRecord<unknown>, pages: readonly string[]): readonly Problem[] {
  return collect(record, (report) => {
    checkTexts(record.value, report);
    checkPlainTexts(record.value, report);
    if (name === 'site.json') return checkPaintedTexts((record.value as Site).timeZoneLabel, ['timeZoneLabel'], report);
    if (name === 'traditional.json') return checkTraditionalFile(record.value as Traditional, report);
    const list = name.replace('.json', '');
    const entries = (record.value as Record<string, { id: string }[]>)[list] ?? [];
    entries.forEach((entry, n) => {
      const { id } = entry;
      if (PAINTED.includes(name)) checkPaintedTexts((entry as Partial<Section>).name, [list, n, 'name'], report);
      const first = entries.findIndex((entry) => entry.id === id);
      if (first < n) report('error', [list, n, 'id'], `"${id}" is already ${list}[${first}]`, 'every id must be there once');
    });
    if (name === 'sections.json') checkSections(entries as Section[], pages, report);
    if (name === 'sources.json') checkSources(entries as Source[], report);
  });
}

/** The files whose entries posters name. */
const PAINTED: readonly PaperFile[] = ['sections.json', 'series.json', 'sources.json'];

function checkSections(sections: readonly Section[], pages: readonly string[], report: Report): void {
  sections.forEach(({ id }, n) => {
    if (RESERVED.includes(id))
      report(
        'error',
        ['sections', n, 'id'],
        `"${id}" is the address of another kind of page`,
        `must not be one of: ${RESERVED.join(', ')}`,
      );
    if (pages.includes(id)) report('error', ['sections', n, 'id'], `"${id}" is the address of pages/${id}.json`, 'choose another id');
  });
  const everything = sections.filter((section) => section.everything).length;
  if (everything !== 1)
    report('error', ['sections'], `${everything} sections list everything`, 'exactly one section must have "everything": true');
}

/** Names of sources are unique: a story states its source by name, so two sources of one name would share their stories. */
function checkSources(sources: readonly Source[], report: Report): void {
  sources.forEach(({ name }, n) => {
    for (const language of LANGUAGES) {
      const first = sources.findIndex((source) => source.name[language] === name[language]);
      if (first < n)
        report(
          'error',
          ['sources', n, 'name', language],
          `"${name[language]}" is already the name of sources[${first}] in ${LANGUAGE_NAME[language]}`,
          'every name must be there once',
        );
    }
  });
}
