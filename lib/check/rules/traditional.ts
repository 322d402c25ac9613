import type { CheckedText } from '../rule.ts';
import type { Report } from '../parse.ts';
import type { Traditional } from '../../record/schema/paper-files.ts';

/** Every Traditional wording of a story or a page occurs in its Chinese text. */
export function checkTraditional({ article }: CheckedText, report: Report): void {
  if (!article.traditional) return;
  const chinese = chineseOf({ ...article, traditional: undefined } satisfies typeof article);
  for (const simplified of Object.keys(article.traditional)) {
    if (!chinese.some((text) => text.includes(simplified)))
      report(
        'warning',
        ['traditional', simplified],
        `"${simplified}" is not in the Chinese here`,
        'copy it from the text, or take it away',
      );
  }
}

/** Every name and wording in traditional.json is there once, and in one list only. */
export function checkTraditionalFile({ protected: names, wording }: Traditional, report: Report): void {
  names.forEach((name, n) => {
    if (names.indexOf(name) < n) report('warning', ['protected', n], `"${name}" is there twice`, 'keep one');
    if (!/\p{Script=Han}/u.test(name))
      report('warning', ['protected', n], `"${name}" has no Chinese character`, 'Latin is never converted');
    if (Object.hasOwn(wording, name)) report('error', ['wording', name], `"${name}" is protected as well`, 'keep it in one place');
  });
}

/** Every Chinese text of a value, at any depth. */
function chineseOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === 'zh' ? [member].flat().filter((text) => typeof text === 'string') : chineseOf(member),
  );
}
