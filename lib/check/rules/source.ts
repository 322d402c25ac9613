import { LANGUAGE_NAME } from './languages.ts';
import type { CheckedArticle } from '../rule.ts';
import type { Report } from '../parse.ts';
import { LANGUAGES } from '../../edition/languages.ts';
import { sourceNamed } from '../../record/source.ts';

/** The names of a story's source in both languages belong to one source of sources.json, or to none. */
export function checkSource({ article: { source: stated }, context: { sources } }: CheckedArticle, report: Report): void {
  const named = LANGUAGES.flatMap((language) => {
    const source = sourceNamed(stated[language], language, sources);
    return source ? [{ language, source }] : [];
  });
  const [first, other] = named;
  if (!first) return;
  if (other && other.source !== first.source) {
    report(
      'error',
      ['source'],
      `"${stated[first.language]}" is ${first.source.id}, "${stated[other.language]}" is ${other.source.id}`,
      'both must be names of one source of sources.json',
    );
  }
  for (const language of LANGUAGES) {
    if (other || language === first.language || stated[language] === undefined) continue;
    report(
      'warning',
      ['source', language],
      `"${stated[language]}" is not the name of ${first.source.id} in ${LANGUAGE_NAME[language]}`,
      `its name is "${first.source.name[language]}"`,
    );
  }
}
