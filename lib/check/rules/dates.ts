import type { CheckedArticle } from '../rule.ts';
import type { Report } from '../parse.ts';

/** The dates are in order (published, corrected, updated), and the file is in the folder of its year. */
export function checkDates({ file, article }: CheckedArticle, report: Report): void {
  const { publishedAt, updatedAt, corrections = [] } = article;
  const published = Date.parse(publishedAt);
  const updated = updatedAt === undefined ? undefined : Date.parse(updatedAt);

  const folder = /^articles\/(\d{4})\//.exec(file)?.[1];
  const year = publishedAt.slice(0, 4);
  if (folder !== undefined && folder !== year)
    report('warning', ['publishedAt'], `published in ${year} but filed under ${folder}`, `move the file to articles/${year}/`);
  if (updated !== undefined && updated < published)
    report('error', ['updatedAt'], 'updated before it was published', `must be ${publishedAt} or later`);

  corrections.forEach(({ at }, n) => {
    const corrected = Date.parse(at);
    if (corrected < published)
      report('error', ['corrections', n, 'at'], 'corrected before it was published', `must be ${publishedAt} or later`);
    if (updated !== undefined && corrected > updated)
      report('error', ['corrections', n, 'at'], `corrected after updatedAt, ${updatedAt}`, `set "updatedAt" to ${at} or later`);
  });
  const last = corrections.at(-1);
  if (last && updated === undefined)
    report('warning', ['corrections'], 'corrected, but "updatedAt" is missing', `add "updatedAt": "${last.at}"`);
}
