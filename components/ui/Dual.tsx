import type { InAllLocales, Locale } from '@/lib/content/schema';
import { LANG, otherLocale } from '@/lib/locale';

type Props = { text: InAllLocales; locale: Locale };

/** A label in both scripts, the page's own first. */
export function Dual({ text, locale }: Props) {
  const other = otherLocale(locale);
  return (
    <>
      <span>{text[locale]}</span> <span lang={LANG[other]}>{text[other]}</span>
    </>
  );
}
