import { slugOf } from '../folder/paths.ts';
import { checkBlocks } from './rules/blocks.ts';
import { checkDates } from './rules/dates.ts';
import { checkFormerly } from './rules/formerly.ts';
import { checkInlineTexts } from './rules/inline.ts';
import { checkLanguages } from './rules/languages.ts';
import { checkMedia } from './rules/media.ts';
import { checkNames } from './rules/names.ts';
import { checkSource } from './rules/source.ts';
import { checkTraditional } from './rules/traditional.ts';
import { checkTranslation } from './rules/translation.ts';
import { checkPairs } from './rules/story/pairs.ts';
import { checkAltTexts } from './rules/story/alt-texts.ts';
import { checkCredits } from './rules/story/credits.ts';
import { checkHeadline } from './rules/story/headline.ts';
import { checkLinkWords } from './rules/story/link-words.ts';
import { checkPainted } from './rules/story/painted.ts';
import { checkNamesInTraditional } from './rules/story/names-in-traditional.ts';
import { checkEnglishNamesInTwoWays, checkNamesInTwoWays } from './rules/story/names-in-two-ways.ts';
import { checkTypography } from './rules/typography.ts';
import { checkWording } from './rules/story/wording.ts';
import type { Rule } from './rule.ts';
import { collect, type SourceRecord } from './parse.ts';
import type { Problem } from './problem.ts';
import type { Article } from '../record/schema/article.ts';
import type { CheckContext } from './context.ts';

const RULES: readonly Rule[] = [
  checkNames,
  checkFormerly,
  checkSource,
  checkDates,
  checkLanguages,
  checkTranslation,
  checkBlocks,
  checkMedia,
  checkInlineTexts,
  checkTraditional,
  checkTypography,
  checkHeadline,
  checkPainted,
  checkAltTexts,
  checkCredits,
  checkLinkWords,
  checkNamesInTraditional,
  checkNamesInTwoWays,
  checkEnglishNamesInTwoWays,
  checkWording,
  checkPairs,
];

/** Checks an article by the rules that need more than one value at a time, which the schema cannot express. */
export function checkArticle(record: SourceRecord<Article>, context: CheckContext): readonly Problem[] {
  const subject = { file: record.file, slug: slugOf(record.file), article: record.value, context };
  return RULES.flatMap((rule) => collect(record, (report) => rule(subject, report)));
}
