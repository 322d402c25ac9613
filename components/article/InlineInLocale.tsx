import type { Localized } from '@/lib/edition/languages';
import { inLocale, LANG, type Locale } from '@/lib/edition/locale';
import { Inline } from './Inline';

type Props = {
  text: Localized;
  /** The edition of the surrounding page */
  page: Locale;
  /** Breaks lines as in a headline (Inline.tsx) */
  display?: boolean;
};

/** A text with inline Markdown in the page's language or, if it has no such version, in the other one, with `lang`. */
export function InlineInLocale({ text, page, display = false }: Props) {
  const { value, locale } = inLocale(text, page);
  const words = <Inline text={value} locale={locale} display={display} />;
  return locale === page ? words : <span lang={LANG[locale]}>{words}</span>;
}
