import type { CheckedText } from '../rule.ts';
import { hasTextIn } from '../../record/block-texts.ts';
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
  article.corrections?.forEach((correction, n) => {
    if (correction.en === undefined && correction.zh === undefined)
      report('error', ['corrections', n], 'this correction says nothing in any language', 'say what was wrong in "en" or "zh"');
  });
}
