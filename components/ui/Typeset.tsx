import { Fragment } from 'react';
import { LANG, type Locale } from '@/lib/edition/locale';
import { hanRuns } from '@/lib/chinese/typeset/han-runs';
import { quotedChinese } from '@/lib/chinese/typeset/quoted-chinese';

type Props = {
  text: string;
  /** The edition that the text is in */
  locale: Locale;
  /** The characters beside it in the same paragraph; none at its start and end */
  before?: string | undefined;
  after?: string | undefined;
};

/**
 * Text with the places marked where Chinese typesetting moves something (components/ui/typeset.css). The marks are empty elements
 * or hold a character or two of the text, so that what is copied, found or read aloud is the text itself.
 * Chinese words in an English text carry their `lang`.
 */
export function Typeset({ text, locale, before, after }: Props) {
  if (locale !== 'en') return <HanRuns text={text} before={before} after={after} />;
  return quotedChinese(text).map((stretch, n) =>
    stretch.locale ? (
      <span key={n} lang={LANG[stretch.locale]}>
        <HanRuns text={stretch.text} />
      </span>
    ) : (
      <Fragment key={n}>{stretch.text}</Fragment>
    ),
  );
}

function HanRuns({ text, before, after }: Omit<Props, 'locale'>) {
  return hanRuns(text, before, after).map((run, n) =>
    typeof run === 'string' ? (
      <Fragment key={n}>{run}</Fragment>
    ) : (
      <span key={n} className={run.mark}>
        {run.text}
      </span>
    ),
  );
}
