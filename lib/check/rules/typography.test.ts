import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { aParagraph, anArticle } from '../../testing/an-article.ts';
import { A_PAPER } from '../../testing/check-article.ts';
import { articleProblems, parseArticle } from '../article-file.ts';
import { checkTexts } from './typography.ts';

it('every text of an article is held to it, with its place and the right form', () => {
  const article = anArticle({
    corrections: [{ at: '2025-10-22T09:00:00+08:00', en: "The park's bus", zh: '园区的巴士(直达)' }],
    updatedAt: '2025-10-22T09:00:00+08:00',
    body: [aParagraph({ en: 'Only [35 minutes](https://a.example/?q="x").', zh: '用了[35 分钟](https://a.example/?q="x"),不多。' })],
  });
  const found = articleProblems(parseArticle('articles/2025/a.json', JSON.stringify(article, null, 2)), A_PAPER);
  expect(
    found.map(({ line, column, path, wrong, right, level }) => [level, `${line}:${column}`, path, wrong, right].join(' | ')).sort(),
  ).toEqual([
    'warning | 18:19 | body[0].zh | 35 分钟: no space is typed beside Han | 35分钟',
    'warning | 18:51 | body[0].zh | 分钟,不多: full-width punctuation beside Han | 分钟，不多',
    "warning | 44:22 | corrections[0].en | rk's: a straight apostrophe | rk’s",
    'warning | 45:19 | corrections[0].zh | 巴士(直达: full-width punctuation beside Han | 巴士（直达',
    'warning | 45:22 | corrections[0].zh | 直达): full-width punctuation beside Han | 直达）',
  ]);
});

it('of a mark without a partner only that is said, not on which side of it the space is wrong', () => {
  const article = anArticle({ body: [aParagraph({ en: 'As in the ‘90s ”. It was so.', zh: '如此。' })] });
  const found = articleProblems(parseArticle('articles/2025/a.json', JSON.stringify(article, null, 2)), A_PAPER);
  expect(found.map(({ wrong }) => wrong)).toEqual(['e ‘90: letters left out are marked by ’', '90s ”. It: ” closes nothing']);
});

const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.json') && !/^(schema|media)/.test(file),
);

it.each(files)('the demo paper keeps to the house style: %s', (file) => {
  const slips: string[] = [];
  checkTexts(JSON.parse(readFileSync(join('content', file), 'utf8')), (_, path, wrong) => slips.push(`${path.join('.')} ${wrong}`));
  expect(slips).toEqual([]);
});
