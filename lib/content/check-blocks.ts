import type { ArticleInPlace } from './checks.ts';
import type { Report } from './parse.ts';

/** Anchors are the block's own; tables have as many cells in each row as in the head. */
export function checkBlocks({ article }: ArticleInPlace, report: Report): void {
  article.body.forEach((block, n) => {
    if (block.id !== undefined) {
      const first = article.body.findIndex(({ id }) => id === block.id);
      if (first < n)
        report('error', ['body', n, 'id'], `the anchor "${block.id}" is already that of body[${first}]`, 'give this block another');
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
}
