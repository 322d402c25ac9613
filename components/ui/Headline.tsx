import { Fragment } from 'react';
import type { Locale } from '@/lib/edition/locale';
import { headlineBreaks } from '@/lib/chinese/typeset/headline-breaks';
import { Typeset } from './Typeset';

type Props = { text: string; locale: Locale };

/** Display text. Chinese gets a `<wbr>` between words, so that no word is split over two lines. */
export function Headline({ text, locale }: Props) {
  if (locale === 'en') return <Typeset text={text} locale={locale} />;
  return headlineBreaks(text).map((piece, n, all) => (
    <Fragment key={n}>
      {n > 0 && <wbr />}
      <Typeset text={piece} locale={locale} before={all[n - 1]?.slice(-1)} after={all[n + 1]?.slice(0, 1)} />
    </Fragment>
  ));
}
