import type { JsonPath } from '../../folder/json-path.ts';
import { type Language, LANGUAGES } from '../../edition/languages.ts';

/** A text of a record in a language, with its markup. */
export type Text = { readonly text: string; readonly language: Language; readonly path: JsonPath };

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
