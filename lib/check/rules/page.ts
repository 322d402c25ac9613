import { checkBlocks } from './blocks.ts';
import { checkInlineTexts } from './inline.ts';
import { checkLanguages } from './languages.ts';
import { checkMedia } from './media.ts';
import { RESERVED } from '../../address/table.ts';
import { SLUG } from '../../record/slug.ts';
import { checkTraditional } from './traditional.ts';
import { checkTypography } from './typography.ts';
import type { WrittenInPlace } from '../rule.ts';
import { collect, type SourceRecord, type Report } from '../parse.ts';
import type { Problem } from '../problem.ts';
import type { OwnPage } from '../../record/schema.ts';
import type { CheckContext } from '../context.ts';

type Rule = (subject: WrittenInPlace, report: Report) => void;

const RULES: readonly Rule[] = [checkLanguages, checkBlocks, checkMedia, checkInlineTexts, checkTraditional, checkTypography];

/** The rules for a page of the paper's own: those of its text are the same as for an article. */
export function checkPage(record: SourceRecord<OwnPage>, context: Pick<CheckContext, 'sections' | 'media'>): readonly Problem[] {
  const subject = { article: record.value, context };
  return [
    ...collect(record, (report) => checkAddress(record.file, context.sections, report)),
    ...collect(record, (report) => checkRecords(record.value, report)),
    ...RULES.flatMap((rule) => collect(record, (report) => rule(subject, report))),
  ];
}

/** The name of the file is the page's address, which nothing else has. */
function checkAddress(file: string, sections: readonly string[], report: Report): void {
  const [, id] = new RegExp(`^pages/(${SLUG})\\.json$`).exec(file) ?? [];
  if (id === undefined)
    return report(
      'error',
      [],
      'the file name cannot be an address',
      'must be pages/<name>.json, the name in lower-case letters, digits and single hyphens',
    );
  if (RESERVED.includes(id)) report('error', [], `"${id}" is the address of another kind of page`, 'choose another file name');
  if (sections.includes(id)) report('error', [], `"${id}" is the address of a section`, 'choose another file name');
}

/** Both languages of a page are written side by side: it has no original that a block could be behind. */
function checkRecords({ body }: OwnPage, report: Report): void {
  body.forEach(({ translatedFrom }, n) => {
    if (translatedFrom !== undefined)
      report('error', ['body', n, 'translatedFrom'], 'a page keeps no record of its translation', 'take this away');
  });
}
