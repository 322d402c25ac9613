import { Fragment } from 'react';
import type { Locale } from '@/lib/edition/locale';
import { headlineBreaks } from '@/lib/chinese/typeset/headline-breaks';
import { keptTogether } from './kept-together';
import { Typeset } from './Typeset';

type Props = {
  text: string;
  locale: Locale;
  /** The characters before and after it in the same paragraph */
  before?: string | undefined;
  after?: string | undefined;
};

/**
 * Display text. Chinese gets a `<wbr>` between words, so that with `keep-all` no word is split over two lines; in English, small
 * words and names stay together.
 */
export function Headline({ text, locale, before, after }: Props) {
  if (locale === 'en') {
    return keptTogether(text).map((part, n) => {
      const words = <Typeset key={n} text={part.text} locale={locale} />;
      return part.keep ? (
        <span key={n} className="keep">
          {words}
        </span>
      ) : (
        words
      );
    });
  }
  return headlineBreaks(text).map((piece, n, all) => (
    <Fragment key={n}>
      {n > 0 && <wbr />}
      <Typeset text={piece} locale={locale} before={all[n - 1]?.slice(-1) ?? before} after={all[n + 1]?.slice(0, 1) ?? after} word />
    </Fragment>
  ));
}
