import { useLocale, useTranslations } from 'next-intl';
import { frontPath } from '@/lib/addresses';
import { LOCALES } from '@/lib/content/schema';
import { LANG, LOCALE_LABEL, otherLocale } from '@/lib/locale';

/** The same page in the other language: its address, or that there is none. */
export type Twin = { readonly href: string } | 'missing';

type Props = {
  /** The page's own path */
  path: string;
  twin: Twin;
};

/** EN / 中文: plain links. With script (language-toggle.element.ts) the paragraph being read stays where it is. */
export function LanguageToggle({ path, twin }: Props) {
  const page = useLocale();
  const other = otherLocale(page);
  const t = useTranslations('Language');
  return (
    <language-toggle class="mast__seg">
      <nav aria-label={t('label')}>
        <div className="seg">
          {LOCALES.map((locale) =>
            locale === page ? (
              <a key={locale} href={path} lang={LANG[locale]} hrefLang={LANG[locale]} aria-current="true">
                {LOCALE_LABEL[locale]}
              </a>
            ) : twin === 'missing' ? (
              <span key={locale} lang={LANG[locale]} aria-disabled="true">
                {LOCALE_LABEL[locale]}
              </span>
            ) : (
              <a key={locale} href={twin.href} lang={LANG[locale]} hrefLang={LANG[locale]} data-twin={locale}>
                {LOCALE_LABEL[locale]}
              </a>
            ),
          )}
        </div>
        {twin === 'missing' && (
          <p className="mast__missing">
            {t('missing')}{' '}
            <a href={frontPath(other)} hrefLang={LANG[other]} data-locale={other}>
              {t('otherFront')}
            </a>
          </p>
        )}
      </nav>
    </language-toggle>
  );
}
