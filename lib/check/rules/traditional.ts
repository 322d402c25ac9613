import type { WrittenInPlace } from '../rule.ts';
import type { Report } from '../parse.ts';
import type { Traditional } from '../../record/schema.ts';

/** The own wording of a story or a page for Traditional Chinese answers to something in its Chinese. */
export function checkTraditional({ article }: WrittenInPlace, report: Report): void {
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

/** The paper's names and wording: each once, and in one of the two. */
export function checkTraditionalFile({ protected: names, wording }: Traditional, report: Report): void {
  names.forEach((name, n) => {
    if (names.indexOf(name) < n) report('warning', ['protected', n], `"${name}" is there twice`, 'keep one');
    if (!/\p{Script=Han}/u.test(name))
      report('warning', ['protected', n], `"${name}" has no Chinese character`, 'Latin is never converted');
    if (Object.hasOwn(wording, name)) report('error', ['wording', name], `"${name}" is protected as well`, 'keep it in one place');
  });
}

/** Every Chinese text of a value, however deep. */
function chineseOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === 'zh' ? [member].flat().filter((text) => typeof text === 'string') : chineseOf(member),
  );
}
