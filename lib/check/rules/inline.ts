import type { CheckedText } from '../rule.ts';
import { parseInline } from '../../record/inline.ts';
import type { JsonPath } from '../../folder/json-path.ts';
import { markedTexts } from '../../record/block-texts.ts';
import type { Report } from '../parse.ts';
import { LANGUAGES, type Localized } from '../../edition/languages.ts';

/** Running text uses the paper's inline Markdown only; titles, summaries and headings use none. */
export function checkInlineTexts({ article }: CheckedText, report: Report): void {
  const plain = (texts: Localized, path: JsonPath) => {
    for (const language of LANGUAGES) {
      const [mark] = /\*\*|\]\(|<\/?[a-z]+[^<>]*>/i.exec(texts[language] ?? '') ?? [];
      if (mark) report('warning', [...path, language], `${mark} will be shown as it is written`, 'write plain text here');
    }
  };

  plain(article.title, ['title']);
  if (article.summary) plain(article.summary, ['summary']);
  article.body.forEach((block, n) => {
    if (block.type === 'heading') plain(block, ['body', n]);
  });
  for (const { text, path } of markedTexts(article))
    parseInline(text).problems.forEach(({ level, wrong, right }) => report(level, path, wrong, right));
}
