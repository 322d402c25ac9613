import type { Localized } from '@/lib/edition/languages';
import { inLocale, LANG, type Locale } from '@/lib/edition/locale';
import { Headline } from './Headline';
import { Typeset } from './Typeset';

type Props = {
  text: Localized;
  /** The edition of the surrounding page */
  page: Locale;
  /** Classes of the text if it is in the other language */
  className?: string;
  /** Breaks lines as in a headline */
  display?: boolean;
};

/** A text in the page's language or, if it has no such version, in the other one, with `lang` for fonts and screen readers. */
export function InLocale({ text, page, className, display = false }: Props) {
  const { value, locale } = inLocale(text, page);
  const Words = display ? Headline : Typeset;
  const words = <Words text={value} locale={locale} />;
  if (locale === page) return words;
  return (
    <span className={className} lang={LANG[locale]}>
      {words}
    </span>
  );
}
