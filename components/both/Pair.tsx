import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import type { Language } from '@/lib/edition/languages';
import { languageOf, type Locale } from '@/lib/edition/locale';

type Props = {
  as?: 'div' | 'h1' | 'h2';
  id?: string;
  /** The anchor, the same in every edition */
  pair: string;
  /** The number of the pair, shown as a link to it; headline and headings have none */
  number?: number;
  /** The two editions shown, the leading one first */
  locales: readonly [Locale, Locale];
  /** Whether the text exists in a language. A half without translation stands alone and keeps its place */
  has: (language: Language) => boolean;
  /** Gives each half the whole width, one below the other, in every layout */
  wide?: boolean;
  half: (locale: Locale) => ReactNode;
};

/** The same text in both languages: aligned side by side or, on narrow screens, one below the other. */
export function Pair({ as: As = 'div', id, pair, number, locales, has, wide = false, half }: Props) {
  const t = useTranslations('Both');
  const halves = locales.filter((locale) => has(languageOf(locale)));
  return (
    <As
      className="pair"
      {...(id !== undefined && { id })}
      data-pair={pair}
      {...(wide && { 'data-wide': '' })}
      {...(halves.length === 1 && { 'data-alone': '' })}
    >
      {number !== undefined && (
        <a href={`#${id ?? pair}`} aria-label={t('paragraph', { n: number })} data-unspoken="">
          {number}
        </a>
      )}
      {halves.map(half)}
    </As>
  );
}
