import type { Kind } from './table.ts';

const WORD = /^[a-z0-9-]+/;
const DAY = /^\d{4}-\d\d-\d\d/;
const VERSION = /^[0-9a-f]{8}(?![0-9a-f])/;
/** A text that readers type; all other values are written in lower case. */
const ANY = /^[^]+/;

/**
 * The parameters that each kind of address knows, and how the value of each begins: what follows is a mark that was glued on.
 * `from` is one of WeChat's too, and is no day there.
 */
const PARAMETERS: Partial<Record<Kind, Readonly<Record<string, RegExp>>>> = {
  bare: { edition: WORD },
  search: { q: ANY, section: WORD, topic: WORD, format: WORD, language: WORD, from: DAY, to: DAY, sort: WORD, page: /^\d+/ },
  suggestions: { q: ANY },
  qr: { at: WORD },
  sharePicture: { v: VERSION },
  media: { v: VERSION },
  shapedPicture: { v: VERSION },
  sizedPicture: { v: VERSION },
};

/**
 * The query of an address with the parameters that its kind knows, each once, and with `?`; '' if there is none. Their names
 * may be in capitals, or escaped for HTML.
 */
export function queryFor(kind: Kind, asked: URLSearchParams): string {
  const entries = Object.entries(PARAMETERS[kind] ?? {}).flatMap(([name, form]) => {
    const values = [...asked]
      .filter(([one]) => one.toLowerCase().replace(/^amp;/, '') === name)
      .map(([, value]) => form.exec(form === ANY ? value : value.trim().toLowerCase())?.[0]);
    const value = values.find((one) => one !== undefined);
    return value === undefined ? [] : [[name, value]];
  });
  return entries.length === 0 ? '' : `?${new URLSearchParams(entries).toString()}`;
}
