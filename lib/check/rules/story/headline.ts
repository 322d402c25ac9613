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

/** Labels that news sites put in brackets before or behind a headline, or before a bar. */
const NOTE =
  /^[【[(（](?:图|组图|多图|图集|图文|直播|独家|突发|快讯|photos?|pictures|gallery|live|exclusive|breaking)[】\])）]|[【[(（](?:图|组图|多图|视频|图集|video|photos?|pictures|gallery)[】\])）]$|^(?:图集|图文|组图|直播|独家|突发|exclusive|breaking|live)\s*[|｜丨]/iu;

/** A headline is no label, no paragraph, and not the summary; the paper's name and those of its parts stand elsewhere. */
export function checkHeadline(
  { article: { title, summary, source }, context: { names, sources, paper } }: CheckedArticle,
  report: Report,
): void {
  const known = [...names.section.values(), ...names.series.values()].flat();
  const publishers = [paper, source, ...sources.map(({ name }) => name)].flatMap(({ en, zh }) => [en ?? '', zh ?? '']).filter(Boolean);
  for (const language of LANGUAGES) {
    const text = title[language];
    if (text === undefined) continue;
    const [, format] = AFTER_FORMAT.exec(text) ?? [];
    const name = known.find((one) => isLabel(one, text));
    const label = format ?? name ?? NOTE.exec(text)?.[0].replace(/[^\p{L}]/gu, '');
    if (label !== undefined)
      report(
        'warning',
        ['title', language],
        `"${label}" stands in the headline`,
        'take it out: the label comes from "format", "section" or "series"',
      );
    const end = label === undefined ? nameAtEnd(text, known, publishers) : undefined;
    if (end !== undefined)
      report(
        'warning',
        ['title', language],
        `"${end}" stands at the end of the headline`,
        'take it out: every page names the paper, and the section and source of a story',
        { at: text.length - end.length },
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

/**
 * A name behind a headline, as titles of web pages have it: "A bridge opens | Bayward". A dash may as well belong to the headline,
 * so only the paper and its sources count behind one.
 */
function nameAtEnd(text: string, parts: readonly string[], publishers: readonly string[]): string | undefined {
  const [, mark = '', end = ''] = /\s*([|｜丨_]|\s[-–—]\s|——|[—–-](?=\p{Script=Han}+$))\s*([^|｜丨_]+)$/u.exec(text) ?? [];
  const isOneOf = (names: readonly string[]) => names.some((name) => bare(name) === bare(end));
  return isOneOf(/[|｜丨_]/.test(mark) ? [...parts, ...publishers] : publishers) ? end : undefined;
}

const bare = (text: string) => text.toLowerCase().replace(/[\p{P}\p{S}\s]+/gu, '');
