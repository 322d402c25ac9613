import type { CheckedArticle } from '../../rule.ts';
import type { Report } from '../../parse.ts';
import { LANGUAGES } from '../../../edition/languages.ts';

/** Google News shows some 110 characters of English; a Chinese line of the same length has half as many. */
const LONGEST = { en: 140, zh: 60 } as const;

/** The names of formats, as an editor might type them before a headline. */
const FORMAT_NAMES =
  'comment|opinion|commentary|video|poster|article|news|analysis|feature|interview|评论|观点|视频|海报|文章|新闻|快讯|时评|社评|专访|特写';
/** What stands between a label and the headline. A colon may as well be one of the headline, so it counts after a format only. */
const AFTER_FORMAT = new RegExp(`^[【\\[(（]?(${FORMAT_NAMES})(?:[】\\])）]|\\s*[|｜/丨:：•·—–-])\\s*`, 'iu');

/** A headline is no label, no paragraph, and not the summary. */
export function checkHeadline({ article: { title, summary }, context: { names } }: CheckedArticle, report: Report): void {
  const known = [...names.section.values(), ...names.series.values()].flat();
  for (const language of LANGUAGES) {
    const text = title[language];
    if (text === undefined) continue;
    const [, format] = AFTER_FORMAT.exec(text) ?? [];
    const name = known.find((one) => isLabel(one, text));
    const label = format ?? name;
    if (label !== undefined)
      report(
        'warning',
        ['title', language],
        `"${label}" stands in the headline`,
        'take it out: the label comes from "format", "section" or "series"',
      );
    if (text.length > LONGEST[language])
      report(
        'warning',
        ['title', language],
        `the headline has ${text.length} characters`,
        `at most ${LONGEST[language]}: what is more belongs in the summary`,
      );
    if (summary?.[language] !== undefined && bare(summary[language]) === bare(text))
      report('warning', ['summary', language], 'the summary repeats the headline', 'say what the headline does not');
  }
}

/** @example isLabel('BayTalk', 'BayTalk 12 | A comma') // true */
function isLabel(name: string, text: string): boolean {
  if (!text.toLowerCase().startsWith(name.toLowerCase())) return /^[【[]/.test(text) && text.slice(1).startsWith(name);
  return /^\s*(?:(?:No\.? ?|第)?\d+(?:期|集)?\s*[|｜/丨:：]|[|｜/丨])/iu.test(text.slice(name.length));
}

const bare = (text: string) => text.toLowerCase().replace(/[\p{P}\p{S}\s]+/gu, '');
