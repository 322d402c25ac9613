import type { Language } from '@/lib/edition/languages';
import { LANG, type Locale, languageOf } from '@/lib/edition/locale';

/**
 * How a block is found: as a whole, under the same name in every edition (the toggle anchors there), or as one half of
 * a pair, which carries the name.
 */
export type Anchor = { readonly id: string; readonly 'data-pair': string } | { readonly 'data-half': Language; readonly lang: string };

export const wholeBlock = (id: string): Anchor => ({ id, 'data-pair': id });

export const halfOfPair = (locale: Locale): Anchor => ({ 'data-half': languageOf(locale), lang: LANG[locale] });
