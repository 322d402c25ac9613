import type { Language } from '@/lib/edition/languages';
import { LANG, type Locale, languageOf } from '@/lib/edition/locale';

/**
 * The attributes of a block: its anchor, the same in every edition (the toggle uses it), or, for one half of a pair, its
 * language; the pair then has the anchor.
 */
export type Anchor = { readonly id: string; readonly 'data-pair': string } | { readonly 'data-half': Language; readonly lang: string };

export const wholeBlock = (id: string): Anchor => ({ id, 'data-pair': id });

export const halfOfPair = (locale: Locale): Anchor => ({ 'data-half': languageOf(locale), lang: LANG[locale] });
