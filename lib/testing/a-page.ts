import { aParagraph } from './an-article.ts';
import type { OwnPage } from '../record/schema/own-page.ts';

/** One of the paper's own pages for tests: in both languages and without problems, except for what is given. */
export function aPage(given: Partial<OwnPage> = {}): OwnPage {
  return {
    title: { en: 'About', zh: '关于本报' },
    summary: { en: 'What this is.', zh: '这是什么。' },
    updatedAt: '2025-10-21T09:20:00+08:00',
    body: [aParagraph()],
    ...given,
  };
}
