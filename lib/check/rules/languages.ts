import { hasTextIn } from '../../record/block-texts.ts';
import type { CheckedText } from '../rule.ts';
import type { JsonPath } from '../../folder/json-path.ts';
import { languagesOf, saysIn } from '../../record/model.ts';
import type { Report } from '../parse.ts';
import type { Block } from '../../record/schema/block.ts';
import { type Language, LANGUAGES } from '../../edition/languages.ts';

/** The name of a language in problems. */
export const LANGUAGE_NAME: Readonly<Record<Language, string>> = { en: 'English', zh: 'Chinese' };

/** A language has a title and text or neither; a bilingual story is bilingual throughout; a story in one language gets one warning. */
export function checkLanguages({ article }: CheckedText, report: Report): void {
  const isBrief = article.body.length === 0;
  if (isBrief && !article.summary)
    return report('error', ['body'], 'a story without a text', 'add "body": [ … ] or, for a brief, "summary": { "en": "…", "zh": "…" }');
  for (const language of LANGUAGES) {
    const hasTitle = article.title[language] !== undefined;
    if (hasTitle && !saysIn(article, language)) {
      report(
        'error',
        ['title', language],
        `a title in ${LANGUAGE_NAME[language]} without any text in it`,
        `add "${language}" to the ${isBrief ? 'summary' : 'body'}, or take the title away`,
      );
    }
    if (!hasTitle && (isBrief ? saysIn(article, language) : article.body.some((block) => isProse(block) && hasTextIn(block, language)))) {
      report('error', ['title'], `text in ${LANGUAGE_NAME[language]} without a title in it`, `add "${language}" to the title`);
    }
  }
  const titled = LANGUAGES.filter((language) => article.title[language] !== undefined);
  const [only] = titled;
  if (only !== undefined && titled.length === 1)
    return report('warning', ['title'], `it is in ${LANGUAGE_NAME[only]} only`, 'readers of the other language will not find it');
  if (languagesOf(article).length < LANGUAGES.length) return;
  checkCompleteness(article, report);
}

function checkCompleteness({ summary, image, body, corrections = [] }: CheckedText['article'], report: Report): void {
  const warn = (value: unknown, path: JsonPath) => {
    const [first] = oneSided(value, path);
    if (first)
      report(
        'warning',
        first.path,
        `in ${LANGUAGE_NAME[first.only]} only`,
        `add "${LANGUAGES.find((language) => language !== first.only)}"`,
      );
  };
  warn(summary, ['summary']);
  warn(image, ['image']);
  body.forEach((block, n) => {
    warn(block.type === 'video' ? { ...block, captions: undefined } : block, ['body', n]);
    if (block.type === 'list' && block.en && block.zh && block.en.length !== block.zh.length) {
      report(
        'warning',
        ['body', n],
        `${block.en.length} items in English, ${block.zh.length} in Chinese`,
        'the items of both languages should answer to each other',
      );
    }
  });
  corrections.forEach((correction, n) => warn(correction, ['corrections', n]));
}

const isProse = ({ type }: Block) => type === 'paragraph' || type === 'heading' || type === 'quote' || type === 'list';

/** The localized values in one language only, in the order of the file. */
function oneSided(value: unknown, path: JsonPath): { path: JsonPath; only: Language }[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  const [only, another] = LANGUAGES.filter((language) => entries.some(([key]) => key === language));
  const inside = entries.flatMap(([key, member]) => oneSided(member, [...path, Array.isArray(value) ? Number(key) : key]));
  return only !== undefined && another === undefined ? [{ path, only }, ...inside] : inside;
}
