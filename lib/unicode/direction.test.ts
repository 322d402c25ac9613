import { expect, it } from 'vitest';
import { directedIn, isolated } from './direction.ts';

const cut = (text: string) => directedIn(text).map((part) => (part.isRightToLeft ? `<${part.text}>` : part.text));

it.each([
  ['Two poets: שירה (2)', ['Two poets: ', '<שירה>', ' (2)']],
  ['海法מחמד，12首，محمد علي（1950年生）', ['海法', '<מחמד>', '，12首，', '<محمد علي>', '（1950年生）']],
  ['by محمد, علي: 1998', ['by ', '<محمد>', ', ', '<علي>', ': 1998']],
  ['كتاب ١٩٥٠؟ ends', ['<كتاب ١٩٥٠؟>', ' ends']],
  ['שָׁלוֹם!', ['<שָׁלוֹם>', '!']],
  ['می‌خواهم.', ['<می‌خواهم>', '.']],
  ["צ'ייסר 3", ["<צ'ייסר>", ' 3']],
  ['Thaana ދިވެހި 5', ['Thaana ', '<ދިވެހި>', ' 5']],
  ['no such word, 12', ['no such word, 12']],
])('%s', (text, parts) => expect(cut(text)).toEqual(parts));

it.each([
  ['Two poets: שירה (2)', 'Two poets: \u2068שירה\u2069 (2)'],
  ['诗人：محمد علي，1998，与דוד，12', '诗人：\u2068محمد علي\u2069，1998，与\u2068דוד\u2069，12'],
  ['שירה', 'שירה'],
  ['no such word, 12', 'no such word, 12'],
])('without markup: %s', (text, shown) => expect(isolated(text)).toBe(shown));
