import { useLocale } from 'next-intl';
import type { Localized } from '@/lib/content/schema';
import { inLocale, langOn } from '@/lib/locale';

type Props = { text: Localized };

/** A text in the page's language or, where it has none, in the other one, marked as such for fonts and screen readers. */
export function InLocale({ text }: Props) {
  const page = useLocale();
  const { value, locale } = inLocale(text, page);
  return locale === page ? value : <span {...langOn(page, locale)}>{value}</span>;
}
