import { useLocale, useTranslations } from 'next-intl';
import { wordIn } from '@/i18n/messages';
import { archivePath } from '@/lib/address/addresses';
import { isDay, periodName } from '@/lib/time/archive-period';
import { formatCount } from '@/lib/time/counts';
import { formatDay } from '@/lib/time/dates';
import { LANG, type Locale, otherLocale, textIn } from '@/lib/edition/locale';
import type { Crumb } from '../../lib/pages/trail';
import { Breadcrumb } from '../ui/Breadcrumb';
import { Icon } from '../ui/Icon';

type Props = {
  period: string;
  /** Of the period */
  stories: number;
  /** The nearest periods of the same length that have stories */
  earlier: string | undefined;
  later: string | undefined;
  trail: readonly Crumb[];
};

/** What stretch of time a page is about, in both scripts, and the ways to those before and after it. */
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
      <header className="pagehead archive__head">
        <h1>
          {name(locale)} <span lang={LANG[other]}>{name(other)}</span>
        </h1>
        <p>{t('stories', { count: stories, amount: formatCount(stories, locale) })}</p>
        {(earlier !== undefined || later !== undefined) && (
          <nav className="around" aria-label={t('around')}>
            {earlier !== undefined && (
              <a href={archivePath(locale, earlier)} rel="prev">
                <Icon name="arrow" />
                {t('earlier', { period: periodName(earlier, locale) })}
              </a>
            )}
            {later !== undefined && (
              <a href={archivePath(locale, later)} rel="next">
                {t('later', { period: periodName(later, locale) })}
                <Icon name="arrow" />
              </a>
            )}
          </nav>
        )}
      </header>
    </>
  );
}
