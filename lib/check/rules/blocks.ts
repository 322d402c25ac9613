import type { CheckedText } from '../rule.ts';
import { hasTextIn, markedTexts } from '../../record/block-texts.ts';
import { hrefsIn, parseInline } from '../../record/inline.ts';
import { suggest } from '../suggest.ts';
import type { Report } from '../parse.ts';
import { LANGUAGES } from '../../edition/languages.ts';

/** Anchors that the page itself uses. */
const RESERVED = /^(headline|standfirst|picture|main|meanwhile|more|latest|topics|wm|listen|corrections|correction-.*|(peek|listen)-.*)$/;

/** Blocks and corrections have text, anchors are unique, and the rows of a table have as many cells as its head. */
export function checkBlocks({ article }: CheckedText, report: Report): void {
  article.body.forEach((block, n) => {
    if (LANGUAGES.every((language) => !hasTextIn(block, language)))
      report('error', ['body', n], `this ${block.type} says nothing in any language`, 'give it a text in "en" or "zh", or take it out');
    if (block.id !== undefined) {
      const first = article.body.findIndex(({ id }) => id === block.id);
      if (first < n)
        report('error', ['body', n, 'id'], `the anchor "${block.id}" is already that of body[${first}]`, 'give this block another');
      if (RESERVED.test(block.id))
        report('error', ['body', n, 'id'], `"${block.id}" is an anchor of the page itself`, 'choose another word, or leave "id" out');
      if (/^p\d+$/.test(block.id))
        report('error', ['body', n, 'id'], `"${block.id}" is the anchor of a block without an id`, 'choose a word, or leave "id" out');
    }
    if (block.type !== 'table') return;
    block.rows.forEach((row, m) => {
      if (row.length !== block.head.length) {
        report(
          'error',
          ['body', n, 'rows', m],
          `${row.length} cells under a head of ${block.head.length}`,
          `must be ${block.head.length} cells`,
        );
      }
    });
  });
  checkAnchorsNamed(article, report);
  article.corrections?.forEach((correction, n) => {
    if (correction.en === undefined && correction.zh === undefined)
      report('error', ['corrections', n], 'this correction says nothing in any language', 'say what was wrong in "en" or "zh"');
  });
}

/** Links to places of the same page lead to a block, by its anchor, or to what every page has. */
function checkAnchorsNamed(article: CheckedText['article'], report: Report): void {
  const linking = markedTexts(article).filter(({ text }) => text.includes('](#'));
  if (linking.length === 0) return;
  const anchors = article.body.map(({ id }, n) => id ?? `p${n + 1}`);
  for (const { text, path } of linking)
    for (const href of hrefsIn(parseInline(text).nodes)) {
      const name = href.slice(1);
      if (href.startsWith('#') && !anchors.includes(name) && !RESERVED.test(name))
        report('warning', path, `the link to ${href}: this page has no such place`, suggest(name, anchors), {
          at: Math.max(0, text.indexOf(`](${href}`) + 2),
        });
    }
}
