import { useLocale, useTranslations } from 'next-intl';
import { wordIn } from '@/i18n/messages';
import { archivePath } from '@/lib/address/addresses';
import { isDay, periodName } from '@/lib/time/archive-period';
import { formatCount } from '@/lib/time/counts';
import { formatDay } from '@/lib/time/dates';
import { languageOf, type Locale, otherLocale, textIn } from '@/lib/edition/locale';
import type { Crumb } from '../../lib/pages/trail';
import { Breadcrumb } from '../ui/Breadcrumb';
import { Icon } from '../ui/Icon';
import { PageHead, PageHeadText } from '../ui/PageHead';

type Props = {
  period: string;
  /** The number of stories in the period */
  stories: number;
  /** The nearest periods of the same length that have stories */
  earlier: string | undefined;
  later: string | undefined;
  trail: readonly Crumb[];
};

const AROUND = 'inline-flex min-h-tap items-center gap-2 font-semibold text-tide hover:underline';

/** The head of an archive page: the period in both languages, and links to the previous and next period with stories. */
export function ArchiveHead({ period, stories, earlier, later, trail }: Props) {
  const locale = useLocale();
  const other = otherLocale(locale);
  const story = useTranslations('Story');
  const t = useTranslations('Archive');
  const title = wordIn(locale, ({ Archive }) => Archive.title);
  const name = (shown: Locale) => {
    if (period === '') return textIn(title, shown);
    return isDay(period) ? formatDay(period, 'weekday', shown) : periodName(period, shown);
  };
  return (
    <>
      <Breadcrumb name={story('breadcrumb')} path={trail} />
      <PageHead title={{ [languageOf(locale)]: name(locale), [languageOf(other)]: name(other) }} lining>
        <PageHeadText>{t('stories', { count: stories, amount: formatCount(stories, locale) })}</PageHeadText>
        {(earlier !== undefined || later !== undefined) && (
          <nav className="flex flex-wrap gap-x-6 print:hidden" aria-label={t('around')}>
            {earlier !== undefined && (
              <a className={AROUND} href={archivePath(locale, earlier)} rel="prev">
                <Icon name="arrow" className="[transform:rotate(180deg)]" />
                {t('earlier', { period: periodName(earlier, locale) })}
              </a>
            )}
            {later !== undefined && (
              <a className={AROUND} href={archivePath(locale, later)} rel="next">
                {t('later', { period: periodName(later, locale) })}
                <Icon name="arrow" />
              </a>
            )}
          </nav>
        )}
      </PageHead>
    </>
  );
}
