import type { PageContext } from '../pages/page.ts';

/** The moment at which pages are rendered in tests. */
export const NOW = new Date('2025-10-10T12:00:00+08:00');

/** The context of each edition's readers at that moment. */
export const READERS = {
  en: { now: NOW, locale: 'en', preview: false },
  zh: { now: NOW, locale: 'zh', preview: false },
  'zh-hant': { now: NOW, locale: 'zh-hant', preview: false },
} as const satisfies Record<string, PageContext>;
/** The context of the editors' preview. */
export const EDITORS: PageContext = { now: NOW, locale: 'en', preview: true };
