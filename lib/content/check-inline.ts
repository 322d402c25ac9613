import type { ArticleInPlace } from './checks.ts';
import { parseInline } from './inline.ts';
import type { JsonPath } from './json-source.ts';
import type { Report } from './parse.ts';
import { LOCALES, type Localized } from './schema.ts';

/** Running text keeps to the inline Markdown of the paper; titles and headings have none. */
export function checkInlineTexts({ article }: ArticleInPlace, report: Report): void {
  const marked = (text: string, path: JsonPath) =>
    parseInline(text).problems.forEach(({ level, wrong, right }) => report(level, path, wrong, right));
  const plain = (texts: Localized, path: JsonPath) => {
    for (const locale of LOCALES) {
      const [mark] = /\*\*|\]\(|<\/?[a-z]+[^<>]*>/i.exec(texts[locale] ?? '') ?? [];
      if (mark) report('warning', [...path, locale], `${mark} will be shown as it is written`, 'write plain text here');
    }
  };

  plain(article.title, ['title']);
  if (article.summary) plain(article.summary, ['summary']);
  article.body.forEach((block, n) => {
    for (const locale of LOCALES) {
      if (block.type === 'list') block[locale]?.forEach((item, m) => marked(item, ['body', n, locale, m]));
      if ((block.type === 'paragraph' || block.type === 'quote') && block[locale] !== undefined) marked(block[locale], ['body', n, locale]);
    }
    if (block.type === 'heading') plain(block, ['body', n]);
  });
  article.corrections?.forEach((correction, n) => {
    for (const locale of LOCALES) if (correction[locale] !== undefined) marked(correction[locale], ['corrections', n, locale]);
  });
}
