import { locale as localeParam } from 'next/root-params';
import { getRequestConfig } from 'next-intl/server';
import { site } from '@/lib/queries/paper-files';
import { isLocale } from '@/lib/edition/locale';
import { MESSAGES } from './messages';

/** The configuration of next-intl. The first segment of the address is the locale; an unknown one gets the 404 page, in English first. */
export default getRequestConfig(async ({ locale }) => {
  const asked = locale ?? (await localeParam()) ?? '';
  const known = isLocale(asked) ? asked : 'en';
  return {
    locale: known,
    messages: MESSAGES[known],
    timeZone: site().timeZone,
    onError: (error) => {
      throw error; // a missing message is an error; no message of the other language replaces it
    },
  };
});
