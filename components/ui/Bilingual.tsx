import type { Localized } from '@/lib/edition/languages';
import { LANG, languageOf, type Locale, otherLocale } from '@/lib/edition/locale';

type Props = {
  text: Localized;
  locale: Locale;
  /** Classes of the label in the other language */
  otherClassName?: string;
};

/**
 * A label in both languages, the page's own first, or in the only one it has; once if it is the same in both. Screen readers
 * say it in the page's language alone: the other half says the same again, and each half would change the voice.
 */
export function Bilingual({ text, locale, otherClassName }: Props) {
  const other = otherLocale(locale);
  const [here, there] = [text[languageOf(locale)], text[languageOf(other)]];
  return (
    <>
      {here !== undefined && <span>{here}</span>}{' '}
      {there !== undefined && there !== here && (
        <span className={otherClassName} lang={LANG[other]} aria-hidden={here !== undefined || undefined}>
          {there}
        </span>
      )}
    </>
  );
}
