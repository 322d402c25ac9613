import { Fragment } from 'react';
import type { Locale } from '@/lib/edition/locale';
import { type HighlightTerms, segmentsOf } from '@/lib/search/highlights';
import { Typeset } from '../ui/Typeset';

type Props = { text: string; terms: HighlightTerms; locale: Locale };

/** A text in which the matches of the reader's query are highlighted. */
export function Highlighted({ text, terms, locale }: Props) {
  return segmentsOf(text, terms).map(({ text: segment, isHighlight }, n, all) => {
    const words = <Typeset text={segment} locale={locale} before={all[n - 1]?.text.slice(-1)} after={all[n + 1]?.text.slice(0, 1)} />;
    return isHighlight ? (
      <mark key={n} className="rounded-xs bg-mark px-[0.08em] text-inherit">
        {words}
      </mark>
    ) : (
      <Fragment key={n}>{words}</Fragment>
    );
  });
}
