import { useLocale, useTranslations } from 'next-intl';
import type { Paper } from '@/lib/record/model';
import { ICON_BUTTON, POPUP } from '../ui/classes';
import { Icon } from '../ui/Icon';
import { NavList } from './NavList';
import { findItems, formatItems, savedItem, sectionItems, seriesItems } from './navigation';

type Props = { paper: Paper; current: string | undefined };

/** The menu with all fronts. It is a <details>, which opens without script; site-menu.element.ts closes it by keyboard. */
export function Menu({ paper, current }: Props) {
  const locale = useLocale();
  const t = useTranslations('Site');
  return (
    <site-menu class="md:relative">
      <details className={POPUP.frame}>
        <summary className={ICON_BUTTON} aria-label={t('menu')}>
          <Icon name="menu" className="size-5.5" />
        </summary>
        <nav
          className={`${POPUP.sheet} grid grid-cols-2 content-start gap-x-5 gap-y-4 px-gutter py-5 md:right-0 md:w-max md:gap-x-10 md:px-6 lg:grid-cols-[repeat(4,auto)]`}
          aria-label={t('menu')}
        >
          <NavList title={t('sections')} items={sectionItems(paper, locale)} current={current} />
          <div className="grid content-start gap-4 lg:contents">
            <NavList title={t('formats')} items={formatItems(locale)} current={current} />
            <NavList title={t('series')} items={seriesItems(paper, locale)} current={current} />
            <NavList title={t('find')} items={[...findItems(locale), savedItem(locale)]} current={current} />
          </div>
        </nav>
      </details>
    </site-menu>
  );
}
