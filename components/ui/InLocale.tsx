import type { Localized } from '@/lib/edition/languages';
import { inLocale, LANG, type Locale } from '@/lib/edition/locale';
import { Typeset } from './Typeset';

type Props = {
  text: Localized;
  /** The edition of what stands around it */
  page: Locale;
  /** Classes of a text in the other language */
  className?: string;
};

/** A text in the page's language or, where it has none, in the other one, marked as such for fonts and screen readers. */
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
