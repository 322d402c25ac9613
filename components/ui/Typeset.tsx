import { Fragment } from 'react';
import { LANG, type Locale } from '@/lib/edition/locale';
import { hanRuns, type Run } from '@/lib/chinese/typeset/han-runs';
import { directedIn } from '@/lib/unicode/direction';
import { quotedChinese } from '@/lib/chinese/typeset/quoted-chinese';

type Props = {
  text: string;
  /** The edition of the text */
  locale: Locale;
  /** The characters before and after it in the same paragraph; undefined at the start and end of the paragraph */
  before?: string | undefined;
  after?: string | undefined;
  /** Whether it is a word, within which no line is broken at a gap */
  word?: boolean;
};

/**
 * Text with spans for Chinese typesetting, which typeset.css styles: gaps, trimmed punctuation, words that must not break.
 * A span is empty or contains one or two characters of the text, so that copying, searching and reading aloud give the
 * unchanged text. Chinese words in an English text carry their `lang`; right-to-left words are isolated, so that they do not
 * move the digits and brackets beside them.
 */
export function Typeset({ text, locale, before, after, word = false }: Props) {
  const parts = directedIn(text);
  return parts.map((part, n) =>
    part.isRightToLeft ? (
      <bdi key={n}>{part.text}</bdi>
    ) : (
      <LeftToRight
        key={n}
        text={part.text}
        locale={locale}
        before={parts[n - 1]?.text.slice(-1) ?? before}
        after={parts[n + 1]?.text.slice(0, 1) ?? after}
        word={word}
      />
    ),
  );
}

function LeftToRight({ text, locale, before, after, word = false }: Props) {
  if (locale !== 'en') return <HanRuns text={text} before={before} after={after} word={word} />;
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

/** The runs that lib/chinese/typeset/han-runs.ts finds: plain text, or a span whose class is the kind of adjustment. */
function HanRuns({ text, before, after, word = false }: Omit<Props, 'locale'>) {
  return hanRuns(text, before, after).map((run, n, all) =>
    typeof run === 'string' ? (
      <Fragment key={n}>{run}</Fragment>
    ) : (
      <span
        key={n}
        className={run.mark === 'gap' && ((word && n > 0) || (after === undefined && isLastOne(all[n + 1]))) ? 'gap keep' : run.mark}
      >
        {run.text}
      </span>
    ),
  );
}

/** Whether a run is one character with its stop, which would be alone on the last line: the 句 of 第1句。 */
const isLastOne = (run: Run | undefined): boolean => typeof run === 'string' && /^\p{Script=Han}[。！？；：…，、”’》）」』]*$/u.test(run);
