import { useLocale, useTranslations } from 'next-intl';
import { LANG, type Locale } from '@/lib/edition/locale';

type Props = {
  /** The block in the original; undefined if the page shows it beside the translation */
  original?: { readonly href: string; readonly locale: Locale } | undefined;
};

/** A note after a block: its original has changed since it was translated. The note is in the page's language, even after a block in the other language. */
export function StaleNote({ original }: Props) {
  const t = useTranslations('Translation');
  return (
    <p className="stale border-l-2 border-edge pl-3 font-ui text-sm/5 text-ink-3" lang={LANG[useLocale()]} data-unspoken="">
      {t('stale')}
      {original && (
        <>
          {' '}
          <a href={original.href} hrefLang={LANG[original.locale]}>
            {t('stalePassage')}
          </a>
        </>
      )}
    </p>
  );
}
