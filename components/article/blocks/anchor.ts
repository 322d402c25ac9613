import type { Language } from '@/lib/edition/languages';
import { LANG, type Locale, languageOf } from '@/lib/edition/locale';

/**
 * The attributes of a block: either its anchor, which is the same in every edition, or, for one half of a pair, its language.
 * The pair then has the anchor.
 */
export type Anchor = { readonly id: string; readonly 'data-pair': string } | { readonly 'data-half': Language; readonly lang: string };

/** The attributes of a block that is not half of a pair. */
export const wholeBlock = (id: string): Anchor => ({ id, 'data-pair': id });

/** The attributes of one half of a pair. */
export const halfOfPair = (locale: Locale): Anchor => ({ 'data-half': languageOf(locale), lang: LANG[locale] });
