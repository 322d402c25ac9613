import { shortPath } from '@/lib/address/addresses';
import { toUrl } from '@/lib/address/origin';
import { viewLetters } from '@/lib/address/view';
import type { Language } from '@/lib/edition/languages';
import type { Locale } from '@/lib/edition/locale';
import type { Story } from '@/lib/record/model';

/** The short link of a story in a view. @param first the leading language of a page in both */
export const shortLink = ({ card }: Pick<Story, 'card'>, locale: Locale, first?: Language): string =>
  toUrl(shortPath(card.code, viewLetters({ locale, first })));
