import { Fragment } from 'react';
import type { Locale } from '@/lib/content/schema';
import { headlineBreaks } from '@/lib/typeset/headline-breaks';

type Props = { text: string; locale: Locale };

/** Display text; in Chinese with the places where it may break, so that no word is split over two lines. */
export function Headline({ text, locale }: Props) {
  if (locale === 'en') return text;
  return headlineBreaks(text).map((piece, n) => (
    <Fragment key={n}>
      {n > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
}
