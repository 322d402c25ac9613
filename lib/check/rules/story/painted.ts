import type { JsonPath } from '../../../folder/json-path.ts';
import { unpaintedIn } from '../../../unicode/painted.ts';
import type { Report } from '../../parse.ts';
import type { CheckedArticle } from '../../rule.ts';
import { textsIn } from '../texts-in.ts';

/** What posters and previews paint of a story can be painted. */
export function checkPainted({ article: { title, summary, source } }: CheckedArticle, report: Report): void {
  for (const [name, text] of Object.entries({ title, summary, source })) checkPaintedTexts(text, [name], report);
}

/** The same of a text of the paper's own files, such as the name of a series. */
export function checkPaintedTexts(texts: unknown, path: JsonPath, report: Report): void {
  for (const { text, path: place } of textsIn(texts, path)) {
    // The check of characters names those of private use already
    const letters = unpaintedIn(text).filter(({ letter }) => !/^\p{Private_Use}+$/u.test(letter));
    const [first] = letters;
    if (!first) continue;
    const names = [...new Set(letters.map(({ letter }) => nameOf(letter)))];
    const shown = names.slice(0, MOST).join(' ') + (names.length > MOST ? ' …' : '');
    report(
      'warning',
      place,
      `no font of posters and previews has ${shown}`,
      'they show 〓 in its place: write it another way, if it matters there',
      {
        at: first.at,
      },
    );
  }
}

/** How many letters a message names. */
const MOST = 8;

/** A letter, or the code of one that is no character yet. */
const nameOf = (letter: string): string =>
  /^\p{Unassigned}/u.test(letter) ? `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` : letter;
