import type { Article } from '../record/schema/article.ts';
import type { Block } from '../record/schema/block.ts';

/** The default id of an article; a content folder for tests replaces it by the slug. */
export const ANY_ID = 'a-bridge-opens';

/** An article for tests: complete, bilingual and without problems, except for what is given. */
export function anArticle(given: Partial<Article> = {}): Article {
  return {
    section: 'cities',
    format: 'article',
    status: 'published',
    publishedAt: '2025-10-21T09:20:00+08:00',
    title: { en: 'A bridge opens', zh: '大桥通车' },
    source: { en: 'Bayward', zh: '向湾' },
    body: [aParagraph()],
    credits: [
      { role: 'reporter', name: { en: 'Lin Mei', zh: '林梅' } },
      { role: 'translator', name: { en: 'Chan Wai', zh: '陈慧' } },
    ],
    topics: ['bridges'],
    id: ANY_ID,
    ...given,
  };
}

/** A paragraph for tests, in both languages, except for what is given. */
export function aParagraph(given: Partial<Extract<Block, { type: 'paragraph' }>> = {}): Block {
  return { type: 'paragraph', en: 'Cars crossed at dawn.', zh: '清晨，汽车驶过。', ...given };
}
