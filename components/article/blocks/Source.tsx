import { useTranslations } from 'next-intl';
import type { Localized } from '@/lib/content/schema';
import { InLocale } from '../../ui/InLocale';

type Props = { text: Localized };

/** Where the numbers of a table or of key figures come from. */
export function Source({ text }: Props) {
  const t = useTranslations('Story');
  return <p className="src">{t.rich('sourceLine', { name: () => <InLocale text={text} /> })}</p>;
}
