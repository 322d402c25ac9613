import type { WrittenInPlace } from '../rule.ts';
import { parseInline } from '../../record/inline.ts';
import type { JsonPath } from '../../folder/json-path.ts';
import { markedTexts } from '../../record/block-texts.ts';
import type { Report } from '../parse.ts';
import { LANGUAGES, type Localized } from '../../edition/languages.ts';

/** Running text keeps to the inline Markdown of the paper; titles and headings have none. */
export function checkInlineTexts({ article }: WrittenInPlace, report: Report): void {
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
