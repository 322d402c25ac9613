import type { Article } from '../../record/schema/article.ts';
import type { Block } from '../../record/schema/block.ts';

type Given = Pick<Article, 'section' | 'title' | 'body'> & Partial<Article>;

const DESK = { en: 'Lantern Post desk', zh: '灯塔报编辑部' };
/** A source other than that of most stories. */
export const DRAWING_ROOM = { en: 'Lantern Drawing Room', zh: '灯塔画室' };
/** The default credits of a story. */
export const CREDITS: Article['credits'] = [
  { role: 'reporter', name: { en: 'Ines Cove', zh: '伊内斯·科夫' } },
  { role: 'translator', name: { en: 'Mo Jian', zh: '莫简' } },
];

/** Nine in the morning on a day of October 2024. */
export const on = (day: number) => `2024-10-${String(day).padStart(2, '0')}T09:00:00+08:00`;
/** A paragraph in English, in Chinese, or in both. */
export const paragraph = (en: string | undefined, zh?: string): Block => ({ type: 'paragraph', ...(en && { en }), ...(zh && { zh }) });
/** A heading in English, in Chinese, or in both. */
export const heading = (en: string | undefined, zh?: string): Block => ({ type: 'heading', ...(en && { en }), ...(zh && { zh }) });
/** A published story, except for what is given. */
export const published = (given: Given): Omit<Article, 'id'> => ({
  ...{ format: 'article', status: 'published', publishedAt: on(1), source: DESK, credits: CREDITS, topics: [] },
  ...given,
});
