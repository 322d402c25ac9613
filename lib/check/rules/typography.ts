import { slips } from '../../chinese/typeset/house-style.ts';
import type { CheckedText } from '../rule.ts';
import { plainText } from '../../record/inline.ts';
import { plainPlaces } from '../wording/plain-places.ts';
import type { Report } from '../parse.ts';
import { textsIn } from './texts-in.ts';

/** Every text of an article follows the house style of its language: captions, descriptions and names too. */
export function checkTypography({ article }: CheckedText, report: Report): void {
  checkTexts(article, report);
}

/** The same for any record, such as a list of sections. */
export function checkTexts(record: unknown, report: Report): void {
  for (const { text, language, path } of textsIn(record, []))
    for (const { wrong, right, why, at } of slips(plainText(text), language))
      report('warning', path, `${wrong}: ${why}`, right, { at: plainPlaces(text)(at) });
}
