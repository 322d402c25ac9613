import type { JsonPath } from '../../folder/json-path.ts';

/** A text in both languages, with its markup. The place of a language in it is the path and `en` or `zh`, and `item` of a list. */
export type Pair = { readonly en: string; readonly zh: string; readonly path: JsonPath; readonly item?: number };

/** Every text of a record that is there in both languages; numbers with their units, items of lists one by one. */
export function localizedPairs(value: unknown, path: JsonPath = []): readonly Pair[] {
  if (typeof value !== 'object' || value === null) return [];
  const { en, zh, unit } = value as Record<string, unknown>;
  const number = (value as Record<string, unknown>).value;
  const here: Pair[] =
    typeof en === 'string' && typeof zh === 'string'
      ? [{ en, zh, path }]
      : Array.isArray(en) && Array.isArray(zh) && en.length === zh.length
        ? en.map((item, n) => ({ en: String(item), zh: String(zh[n]), path, item: n }))
        : [];
  const measured = isLocalized(number)
    ? [
        {
          en: `${number.en} ${isLocalized(unit) ? unit.en : ''}`.trim(),
          zh: `${number.zh}${isLocalized(unit) ? unit.zh : ''}`,
          path: [...path, 'value'],
        },
      ]
    : [];
  const inside = Object.entries(value)
    .filter(([key]) => key !== 'captions' && !(measured.length > 0 && (key === 'value' || key === 'unit')))
    .flatMap(([key, member]) => localizedPairs(member, [...path, Array.isArray(value) ? Number(key) : key]));
  return [...here, ...measured, ...inside];
}

const isLocalized = (value: unknown): value is { en: string; zh: string } =>
  typeof value === 'object' &&
  value !== null &&
  'en' in value &&
  'zh' in value &&
  typeof value.en === 'string' &&
  typeof value.zh === 'string';
