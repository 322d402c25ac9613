import type { Localized } from '@/lib/edition/languages';
import { LANG, languageOf, type Locale, otherLocale } from '@/lib/edition/locale';

type Props = {
  text: Localized;
  locale: Locale;
  /** Classes of the label in the other script */
  other?: string;
};

/** A label in both scripts, the page's own first; in the one that it has, where it has only that. */
export function Dual({ text, locale, other: className }: Props) {
  const other = otherLocale(locale);
  const [here, there] = [text[languageOf(locale)], text[languageOf(other)]];
  return (
    <>
      {here !== undefined && <span>{here}</span>}{' '}
      {there !== undefined && (
        <span className={className} lang={LANG[other]}>
          {there}
        </span>
      )}
    </>
  );
}
