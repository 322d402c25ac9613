import type { Localized } from '@/lib/edition/languages';
import { inLocale, LANG, type Locale } from '@/lib/edition/locale';
import { Typeset } from './Typeset';

type Props = {
  text: Localized;
  /** The edition of the surrounding page */
  page: Locale;
  /** Classes of the text if it is in the other language */
  className?: string;
};

/** A text in the page's language or, if it has no such version, in the other one, with `lang` for fonts and screen readers. */
export function InLocale({ text, page, className }: Props) {
  const { value, locale } = inLocale(text, page);
  const words = <Typeset text={value} locale={locale} />;
  if (locale === page) return words;
  return (
    <span className={className} lang={LANG[locale]}>
      {words}
    </span>
  );
}
