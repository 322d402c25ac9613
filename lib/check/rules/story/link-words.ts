import type { CheckedText } from '../../rule.ts';
import { type Inline, parseInline, plain } from '../../../record/inline.ts';
import { markedTexts } from '../../../record/block-texts.ts';
import type { Report } from '../../parse.ts';

/** Words that say nothing of where a link leads. WCAG 2.2, success criterion 2.4.4, failure F63. */
const NOTHING =
  /^(?:(?:please )?(?:click |press |tap |go |see |read |look )?(?:here|this|that|there|link|this link|this page|this article|this story|more|read more|see more|learn more|details|more details|website|page|url)|(?:请)?(?:点击|点|按|戳|见)?(?:这里|此处|这儿|链接|此链接|该链接|这个|本页|详情|更多|这篇|这|原文|全文|阅读全文|查看更多|查看详情|了解更多|更多详情|阅读原文|网址|网页)|[点戳按]我|[戳点]|https?:\/\/\S+|[\p{P}\p{S}]+|\d)[.。…›»>]*$/iu;

/** A link that did not become one, because its brackets are full-width or stand apart. */
const BROKEN =
  /[（(][^（）()\n]{1,80}[）)]\[\s*(?:https?:|mailto:|\/)[^\]\s]*\]|[[【［][^[\]【】［］\n]{1,80}[\]】］]\s*（\s*(?:https?:|mailto:|\/)[^）)\s]*\s*[）)]|[【［][^【】［］\n]{1,80}[】］]\s*\(\s*(?:https?:|mailto:|\/)[^)\s]*\s*\)|\[[^[\]\n]{1,80}\]\s+\(\s*(?:https?:|mailto:|\/)[^)\s]*\s*\)|\[[^[\]\n]{1,80}\]\((?:https?:|mailto:|\/)[^)\s]*）/gu;

/** Whether something in a text was meant as a link and is none. */
export const hasBrokenLink = (text: string): boolean => text.search(BROKEN) >= 0;

/** The same text with dots in place of what was meant as a link: of that only one thing is said. */
export const withoutBrokenLinks = (text: string): string => text.replace(BROKEN, (found) => '\u00b7'.repeat(found.length));

/** The words of links say where they lead, and what was meant as a link is one. */
export function checkLinkWords({ article }: CheckedText, report: Report): void {
  for (const { text, path } of markedTexts(article)) {
    for (const { index: at, 0: found } of text.matchAll(BROKEN))
      report(
        'warning',
        path,
        `${found}: this is no link`,
        'a link is written as [words](/section/story), with these brackets and no space',
        { at },
      );
    if (!text.includes('](')) continue;
    for (const words of wordsOfLinks(parseInline(text).nodes))
      if (NOTHING.test(words.trim()))
        report('warning', path, `a link with the words "${words}"`, 'let the words say where it leads', {
          at: Math.max(0, text.indexOf(`[${words}`)),
        });
  }
}

const wordsOfLinks = (nodes: readonly Inline[]): readonly string[] =>
  nodes.flatMap((node) => (node.type === 'text' ? [] : node.type === 'link' ? [plain(node.children)] : wordsOfLinks(node.children)));
