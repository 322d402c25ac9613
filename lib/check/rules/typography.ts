import { slips } from '../../chinese/typeset/house-style.ts';
import type { CheckedText } from '../rule.ts';
import { plainText } from '../../record/inline.ts';
import { unpaired } from '../wording/quotes.ts';
import type { JsonPath } from '../../folder/json-path.ts';
import { findMojibake } from '../wording/mojibake.ts';
import { plainPlaces } from '../wording/plain-places.ts';
import type { Report } from '../parse.ts';
import { withoutTags } from './markup.ts';
import { withoutBrokenLinks } from './story/link-words.ts';
import { textsIn } from './texts-in.ts';

/** Every text of an article follows the house style of its language: captions, descriptions and names too. */
export function checkTypography({ article }: CheckedText, report: Report): void {
  checkTexts(article, report);
}

/** A space between two names is a mistake of its own (rules/story/credits.ts): without it they would be one name. */
const isBetweenNames = (why: string, [first]: JsonPath, text: string): boolean =>
  first === 'credits' &&
  why === 'no space is typed beside Han' &&
  /^(?:本报)?\p{Script=Han}{2,4}[ \u3000]\p{Script=Han}{2,4}$/u.test(text.trim());

/** The same for any record, such as a list of sections. */
export function checkTexts(record: unknown, report: Report): void {
  for (const { text, language, path } of textsIn(record, [])) {
    if (findMojibake(text, language).length > 0) continue; // its marks are those of another text
    const plain = plainText(withoutTags(withoutBrokenLinks(text)));
    const { opening, closing } = unpaired(plain);
    // A mark without a partner is reported as that: nobody can tell yet on which side of it the space is right
    const alone = new Set([...opening, ...closing].map(({ at }) => at));
    for (const { wrong, right, why, at, length } of slips(plain, language))
      if (!alone.has(at + length) && !alone.has(at - 1) && !isBetweenNames(why, path, text))
        report('warning', path, `${wrong}: ${why}`, right, { at: plainPlaces(text)(at) });
  }
}
