import type { CheckedArticle } from '../rule.ts';
import type { Report } from '../parse.ts';

/** The dates are in order (published, corrected, updated), and the file is in the folder of its year. */
export function checkDates({ file, article }: CheckedArticle, report: Report): void {
  const { publishedAt, updatedAt, corrections = [] } = article;
  const published = Date.parse(publishedAt);
  const updated = updatedAt === undefined ? undefined : Date.parse(updatedAt);
  const folder = /^articles\/(\d{4})\//.exec(file)?.[1];
  const year = publishedAt.slice(0, 4);

  const later = [...corrections.map(({ at }) => at), ...(updatedAt === undefined ? [] : [updatedAt])];
  const isPublishedLast = later.length > 0 && later.every((at) => Date.parse(at) < published);
  // All other dates speak against this one: to blame each of them would name one mistake several times
  if (isPublishedLast && folder !== year && later.every((at) => at.startsWith(String(folder))))
    return report('error', ['publishedAt'], `published in ${year}, but updated and filed in ${folder}`, `is the year ${folder}?`);
  if (isPublishedLast && later.length > 1) {
    const right = 'which is wrong, the date of publication or those of update and correction?';
    return report('error', ['publishedAt'], `published after it was updated and corrected, ${later.at(-1)}`, right);
  }
  if (folder !== undefined && folder !== year)
    report('warning', ['publishedAt'], `published in ${year} but filed under ${folder}`, misfiled(year, folder));
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

/** Only stories of neighbouring years are likely to be in the wrong folder; of others the date may be what is wrong. */
const misfiled = (year: string, folder: string) =>
  Math.abs(Number(year) - Number(folder)) <= 1
    ? `move the file to articles/${year}/, or correct the year`
    : `is the year ${folder}? If not, move the file to articles/${year}/`;
