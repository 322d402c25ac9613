import type { Localized } from '@/lib/edition/languages';
import { inLocale, LANG, type Locale } from '@/lib/edition/locale';
import { Typeset } from './Typeset';

type Props = {
  text: Localized;
  /** The edition of what stands around it */
  page: Locale;
};

/** A text in the page's language or, where it has none, in the other one, marked as such for fonts and screen readers. */
export function InLocale({ text, page }: Props) {
  const { value, locale } = inLocale(text, page);
  const words = <Typeset text={value} locale={locale} />;
  return locale === page ? words : <span lang={LANG[locale]}>{words}</span>;
}
