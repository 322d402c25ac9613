import { slips } from '../../chinese/typeset/house-style.ts';
import type { CheckedText } from '../rule.ts';
import { plainText } from '../../record/inline.ts';
import { plainPlaces } from '../../record/plain-places.ts';
import type { JsonPath } from '../../folder/json-path.ts';
import type { Report } from '../parse.ts';
import { type Language, LANGUAGES } from '../../edition/languages.ts';

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

/** A text with its language. */
export type Text = { text: string; language: Language; path: JsonPath };

/** The texts in a language, in the order of the file. `captions` of films is left out, as it names files. */
export function textsIn(value: unknown, path: JsonPath, language?: Language): Text[] {
  if (typeof value === 'string') return language ? [{ text: value, language, path }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => key !== 'captions')
    .flatMap(([key, member]) =>
      textsIn(member, [...path, Array.isArray(value) ? Number(key) : key], LANGUAGES.find((known) => known === key) ?? language),
    );
}
