import { checkBlocks } from './blocks.ts';
import { checkInlineTexts } from './inline.ts';
import { checkLanguages } from './languages.ts';
import { checkMedia } from './media.ts';
import { RESERVED } from '../../address/table.ts';
import { SLUG } from '../../record/slug.ts';
import { checkTraditional } from './traditional.ts';
import { checkPairs } from './story/pairs.ts';
import { checkAltTexts } from './story/alt-texts.ts';
import { checkLinkWords } from './story/link-words.ts';
import { checkEnglishNamesInTwoWays, checkNamesInTwoWays } from './story/names-in-two-ways.ts';
import { checkTypography } from './typography.ts';
import { checkWording } from './story/wording.ts';
import type { CheckedText } from '../rule.ts';
import { collect, type SourceRecord, type Report } from '../parse.ts';
import type { Problem } from '../problem.ts';
import type { OwnPage } from '../../record/schema/own-page.ts';
import type { CheckContext } from '../context.ts';

type Rule = (subject: CheckedText, report: Report) => void;

const RULES: readonly Rule[] = [
  checkLanguages,
  checkBlocks,
  checkMedia,
  checkInlineTexts,
  checkTraditional,
  checkTypography,
  checkAltTexts,
  checkLinkWords,
  checkNamesInTwoWays,
  checkEnglishNamesInTwoWays,
  checkWording,
  checkPairs,
];

/** Checks one of the paper's own pages, its text by the same rules as an article's. */
export function checkPage(record: SourceRecord<OwnPage>, context: Pick<CheckContext, 'sections' | 'media'>): readonly Problem[] {
  const subject = { article: record.value, context };
  return [
    ...collect(record, (report) => checkAddress(record.file, context.sections, report)),
    ...collect(record, (report) => checkRecords(record.value, report)),
    ...RULES.flatMap((rule) => collect(record, (report) => rule(subject, report))),
  ];
}

/** The file name can be the page's address, and no other page has it. */
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

/** A page has no original language that a block could be translated from: both are written side by side. */
function checkRecords({ body }: OwnPage, report: Report): void {
  body.forEach(({ translatedFrom }, n) => {
    if (translatedFrom !== undefined)
      report('error', ['body', n, 'translatedFrom'], 'a page keeps no record of its translation', 'take this away');
  });
}
