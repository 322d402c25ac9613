import { languagesOf } from '../../../record/model.ts';
import type { CheckedArticle } from '../../rule.ts';
import { LANGUAGE_NAME } from '../languages.ts';
import type { Report } from '../../parse.ts';
import { LANGUAGES } from '../../../edition/languages.ts';

/** Of a story in two languages everybody is named in both, and nobody twice for one thing. */
export function checkCredits({ article }: CheckedArticle, report: Report): void {
  const isBilingual = languagesOf(article).length === LANGUAGES.length;
  article.credits.forEach(({ role, name }, n) => {
    const [only, another] = LANGUAGES.filter((language) => name[language] !== undefined);
    if (isBilingual && only !== undefined && another === undefined)
      report(
        'warning',
        ['credits', n, 'name'],
        `in ${LANGUAGE_NAME[only]} only`,
        `add "${LANGUAGES.find((language) => language !== only)}"`,
      );
    const first = article.credits.findIndex(
      (credit) =>
        credit.role === role && LANGUAGES.some((language) => name[language] !== undefined && credit.name[language] === name[language]),
    );
    if (first < n)
      report(
        'warning',
        ['credits', n],
        `"${name.zh ?? name.en}" is credited as ${role} twice`,
        `keep one: this is credits[${first}] again`,
      );
  });
}
