import { locale as localeParam } from 'next/root-params';
import { getRequestConfig } from 'next-intl/server';
import { site } from '@/lib/queries/paper-files';
import { isLocale } from '@/lib/edition/locale';
import { MESSAGES } from './messages';

/** The locale is decided once: by the first segment of the address. An unknown one is answered 404, in English first. */
export default getRequestConfig(async ({ locale }) => {
  const asked = locale ?? (await localeParam()) ?? '';
  const known = isLocale(asked) ? asked : 'en';
  return {
    locale: known,
    messages: MESSAGES[known],
    timeZone: site().timeZone,
    onError: (error) => {
      throw error; // a missing message is a mistake of ours, never a word in the other language
    },
  };
});
