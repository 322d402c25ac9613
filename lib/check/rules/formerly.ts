import { storyPath } from '../../address/addresses.ts';
import { read } from '../../address/table.ts';
import type { CheckContext } from '../context.ts';
import { foreign, formerAddress } from '../../record/former-address.ts';
import type { Report } from '../parse.ts';
import type { CheckedArticle } from '../rule.ts';

/** Each address has one story: no living story and no other former one has those that a story names in `formerly`. */
export function checkFormerly({ file, slug, article, context }: CheckedArticle, report: Report): void {
  const heir = context.holderOfFormer(slug, file);
  if (heir !== undefined)
    report('error', [], `"${slug}" is a former address of ${heir}`, 'choose another file name, or take it out of "formerly" there');
  const { formerly = [], section: present } = article;
  formerly.forEach((written, n) => {
    const path = ['formerly', n];
    const { section, slug: former } = formerAddress(written);
    const repeated = formerly.indexOf(written) < n;
    if (repeated) return report('warning', path, `"${written}" is there twice`, 'keep one');
    if (former === undefined) return checkForeign(written, path, file, context, report);
    const living = context.holderOfSlug(former, file);
    const another = context.holderOfFormer(former, file);
    if (read(storyPath('en', { section: section ?? present, slug: former }))?.kind !== 'story')
      report('error', path, `"${written}" is a part of other addresses, so no story had it`, 'take it out');
    else if (former === slug && (section ?? present) === present)
      report('warning', path, `"${written}" is the present address of this story`, 'take it out');
    else if (living !== undefined)
      report('error', path, `"${written}" is the present address of ${living}`, 'take it out, or give that file another name');
    else if (another !== undefined) report('error', path, `"${written}" is a former address of ${another} too`, 'leave it in one of them');
  });
  const unsaid = context.renamedFrom(file).filter((name) => name !== article.id && !formerly.includes(name));
  if (unsaid.length === 0) return;
  const list = JSON.stringify([...formerly, ...unsaid]).replaceAll('","', '", "');
  report(
    'warning',
    [],
    `this story was ${unsaid.map((name) => `"${name}"`).join(' and ')} before: its former address and printed codes lead here, but only as long as this index remembers`,
    `add "formerly": ${list}`,
  );
}

/** A path of an earlier site is asked for only where this paper has nothing. */
function checkForeign(written: string, path: readonly (string | number)[], file: string, context: CheckContext, report: Report): void {
  const another = context.holderOfFormer(foreign(written), file);
  const [pathname = ''] = written.split('?');
  const own = read(pathname);
  if (own?.kind === 'story' || own?.kind === 'both')
    report(
      'error',
      path,
      `"${written}" begins with an edition`,
      `write it without: "${pathname.replace(/^\/[^/]+/, '').replace(/\/both.*$/, '')}"`,
    );
  else if (own !== undefined && own.kind !== 'named' && own.kind !== 'media' && own.kind !== 'rootFile')
    report('error', path, `"${written}" is an address of this paper itself`, 'take it out');
  else if (another !== undefined) report('error', path, `"${written}" is a former address of ${another} too`, 'leave it in one of them');
}
