import type { JsonPath } from '../folder/json-path.ts';
import type { Article } from './schema.ts';
import { type Language, LANGUAGES } from '../edition/languages.ts';

type MarkedText = { readonly text: string; readonly language: Language; readonly path: JsonPath };

/** The texts of a record that may carry inline Markdown, with their places; titles, headings and captions have none. */
export function markedTexts({ body, corrections = [] }: Pick<Article, 'body' | 'corrections'>): readonly MarkedText[] {
  const texts: MarkedText[] = [];
  const add = (text: string | undefined, language: Language, path: JsonPath) => {
    if (text !== undefined) texts.push({ text, language, path });
  };
  body.forEach((block, n) => {
    for (const language of LANGUAGES) {
      if (block.type === 'list') block[language]?.forEach((item, m) => add(item, language, ['body', n, language, m]));
      if (block.type === 'paragraph' || block.type === 'quote') add(block[language], language, ['body', n, language]);
    }
  });
  corrections.forEach((correction, n) => {
    for (const language of LANGUAGES) add(correction[language], language, ['corrections', n, language]);
  });
  return texts;
}
