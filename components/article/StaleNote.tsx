import { useLocale, useTranslations } from 'next-intl';
import { LANG, type Locale } from '@/lib/edition/locale';

type Props = {
  /** The block in the original; left out where it stands beside it */
  original?: { readonly href: string; readonly locale: Locale } | undefined;
};

/** After a block whose original was changed since it was translated. In the page's language, whatever it stands beside. */
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
