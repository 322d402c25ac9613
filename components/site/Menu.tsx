import { useLocale, useTranslations } from 'next-intl';
import type { Paper } from '@/lib/record/model';
import { ICON_BUTTON, POPUP } from '../ui/classes';
import { Icon } from '../ui/Icon';
import { SavedLink } from './SavedLink';
import { NavList } from './NavList';
import { findItems, formatItems, sectionItems, seriesItems } from './navigation';

type Props = { paper: Paper; current: string | undefined };

/** The menu with all fronts. It is a <details>, which opens without script. */
export function Menu({ paper, current }: Props) {
  const locale = useLocale();
  const t = useTranslations('Site');
  return (
    <details>
      <summary className={ICON_BUTTON} aria-label={t('menu')}>
        <Icon name="menu" className="size-5.5" />
      </summary>
      <nav className={`right-gutter grid gap-x-10 gap-y-4 px-6 py-5 sm:grid-cols-[repeat(3,auto)] ${POPUP}`} aria-label={t('menu')}>
        <NavList title={t('sections')} items={sectionItems(paper, locale)} current={current} />
        <NavList title={t('formats')} items={formatItems(locale)} current={current} />
        <NavList title={t('series')} items={seriesItems(paper, locale)} current={current} />
        <NavList title={t('find')} items={findItems(locale)} current={current} />
        <SavedLink />
      </nav>
    </details>
  );
}
