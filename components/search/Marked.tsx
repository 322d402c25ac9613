import { Fragment } from 'react';
import type { Locale } from '@/lib/edition/locale';
import { type Needles, piecesOf } from '@/lib/search/marks';
import { Typeset } from '../ui/Typeset';

type Props = { text: string; needles: Needles; locale: Locale };

/** A text with what the reader looked for marked in it. */
export function Marked({ text, needles, locale }: Props) {
  return piecesOf(text, needles).map(({ text: piece, isMark }, n, all) => {
    const words = <Typeset text={piece} locale={locale} before={all[n - 1]?.text.slice(-1)} after={all[n + 1]?.text.slice(0, 1)} />;
    return isMark ? <mark key={n}>{words}</mark> : <Fragment key={n}>{words}</Fragment>;
  });
}
