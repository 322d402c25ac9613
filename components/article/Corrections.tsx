import { useLocale, useTranslations } from 'next-intl';
import { ownPagePath } from '@/lib/address/addresses';
import { correctionAnchor, type Paper } from '@/lib/record/model';
import type { Article } from '@/lib/record/schema/article';
import { LANG, langOn, languageOf } from '@/lib/edition/locale';
import { halves, type Locales } from '@/lib/edition/halves';
import { Time } from '../ui/Time';
import { Correction } from './Correction';
import { Inline } from './Inline';

type Props = {
  corrections: NonNullable<Article['corrections']>;
  paper: Paper;
  /** The page's edition or, on a page in both languages, the two editions shown */
  locales: Locales;
};

/** The corrections of a story, oldest first, each with a link to the page of all corrections, if the paper has one. */
export function Corrections({ corrections, paper, locales }: Props) {
  const page = useLocale();
  const t = useTranslations('Story');
  const all = paper.pages.some(({ id }) => id === 'corrections') ? ownPagePath(page, 'corrections') : undefined;
  return corrections.map((correction, n) => {
    return (
      <Correction
        key={n}
        id={correctionAnchor(n)}
        aria-label={t('correction')}
        head={
          <>
            <strong className="text-kapok">{t('correction')}</strong> <Time at={correction.at} format="dateTime" />
            {all !== undefined && <a href={all}>{t('allCorrections')}</a>}
          </>
        }
      >
        {locales.length === 1 ? (
          halves<string>(correction, locales).map(({ value, locale }) => (
            <p key={locale} data-pair={correctionAnchor(n)} {...langOn(page, locale)}>
              <Inline text={value} locale={locale} />
            </p>
          ))
        ) : (
          <div data-pair={correctionAnchor(n)}>
            {halves<string>(correction, locales).map(({ value, locale }) => (
              <p key={locale} data-half={languageOf(locale)} lang={LANG[locale]}>
                <Inline text={value} locale={locale} />
              </p>
            ))}
          </div>
        )}
      </Correction>
    );
  });
}
