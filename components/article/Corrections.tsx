import { useLocale, useTranslations } from 'next-intl';
import { ownPagePath } from '@/lib/address/addresses';
import { correctionAnchor, type Paper } from '@/lib/record/model';
import type { Article } from '@/lib/record/schema/article';
import { inLocale, langOn, languageOf, type Locale } from '@/lib/edition/locale';
import { Time } from '../ui/Time';
import { Correction } from './Correction';
import { Inline } from './Inline';

type Props = {
  corrections: NonNullable<Article['corrections']>;
  paper: Paper;
  /** The page's edition or, on a page in both languages, the two editions shown */
  locales: readonly [Locale, Locale?];
};

/** The corrections of a story, oldest first, each with a link to the page of all corrections, if the paper has one. */
export function Corrections({ corrections, paper, locales: [first, other] }: Props) {
  const page = useLocale();
  const t = useTranslations('Story');
  const all = paper.pages.some(({ id }) => id === 'corrections') ? ownPagePath(page, 'corrections') : undefined;
  return corrections.map((correction, n) => {
    const note = inLocale<string>(correction, first);
    const second = other && note.locale === first ? correction[languageOf(other)] : undefined;
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
        <p {...langOn(page, note.locale)}>
          <Inline text={note.value} locale={note.locale} />
        </p>
        {other && second !== undefined && (
          <p {...langOn(page, other)}>
            <Inline text={second} locale={other} />
          </p>
        )}
      </Correction>
    );
  });
}
