import type { InAllLanguages } from '@/lib/edition/languages';
import { type Locale, localeFor } from '@/lib/edition/locale';
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';
import zhHant from '@/messages/zh-hant.json';

type Messages = typeof en;

/** The interface messages, by edition. */
export const MESSAGES: Record<Locale, Messages> = { en, zh, 'zh-hant': zhHant };

/**
 * A message in both languages, for labels that show both; the Chinese one is in the script of the page.
 * @example wordIn(page, ({ Format }) => Format.video)
 */
export const wordIn = (page: Locale, pick: (messages: Messages) => string): InAllLanguages => ({
  en: pick(MESSAGES.en),
  zh: pick(MESSAGES[localeFor(page, 'zh')]),
});
