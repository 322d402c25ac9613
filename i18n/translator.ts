import { createTranslator, type NamespaceKeys } from 'next-intl';
import type { Locale } from '@/lib/edition/locale';
import { MESSAGES } from './messages';

type Namespace = NamespaceKeys<(typeof MESSAGES)['en'], keyof (typeof MESSAGES)['en']>;

/** Translates messages of any edition, outside React and for the halves of a page in both languages. */
export const translator = <N extends Namespace>(locale: Locale, namespace: N) =>
  createTranslator({ locale, messages: MESSAGES[locale], namespace });
