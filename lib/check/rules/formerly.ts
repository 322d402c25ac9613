import { storyPath } from '../../address/addresses.ts';
import { read } from '../../address/table.ts';
import { formerAddress } from '../../record/former-address.ts';
import type { Report } from '../parse.ts';
import type { CheckedArticle } from '../rule.ts';

/** Each address has one story: no living story and no other former one has those that a story names in `formerly`. */
export function checkFormerly({ file, slug, article, context }: CheckedArticle, report: Report): void {
  const heir = context.holderOfFormer(slug, file);
  if (heir !== undefined)
    report('error', [], `"${slug}" is a former address of ${heir}`, 'choose another file name, or take it out of "formerly" there');
  const { formerly = [], section: present } = article;
  formerly.forEach((written, n) => {
    const { section, slug: former } = formerAddress(written);
    const path = ['formerly', n];
    const living = context.holderOfSlug(former, file);
    const another = context.holderOfFormer(former, file);
    if (read(storyPath('en', { section: section ?? present, slug: former }))?.kind !== 'story')
      report('error', path, `"${written}" is a part of other addresses, so no story had it`, 'take it out');
    else if (former === slug && (section ?? present) === present)
      report('warning', path, `"${written}" is the present address of this story`, 'take it out');
    else if (living !== undefined)
      report('error', path, `"${written}" is the present address of ${living}`, 'take it out, or give that file another name');
    else if (another !== undefined) report('error', path, `"${written}" is a former address of ${another} too`, 'leave it in one of them');
    else if (formerly.indexOf(written) < n) report('warning', path, `"${written}" is there twice`, 'keep one');
  });
}
