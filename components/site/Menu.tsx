import { useLocale, useTranslations } from 'next-intl';
import type { Versions } from '@/lib/address/versions';
import type { BothMode } from '@/lib/pages/page';
import type { Paper } from '@/lib/record/model';
import { TextSteps } from './TextSize';
import { ICON_BUTTON, POPUP, SEGMENTS } from '../ui/classes';
import { Icon } from '../ui/Icon';
import { Editions } from './LanguageToggle';
import { NavList } from './NavList';
import { findItems, formatItems, savedItem, sectionItems, seriesItems } from './navigation';
import { ThemeSwitch } from './ThemeSwitch';

type Props = { paper: Paper; current: string | undefined; versions: Versions; both: BothMode | undefined };

/**
 * The menu with all fronts. On phones, where it covers the masthead's languages, it begins with language, theme and text size. It is a
 * <details>, which opens without script; site-menu.element.ts closes it by keyboard.
 */
export function Menu({ paper, current, versions, both }: Props) {
  const locale = useLocale();
  const t = useTranslations('Site');
  const language = useTranslations('Language');
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
          <div className="col-span-full grid gap-2 md:hidden">
            <div className={SEGMENTS} role="group" aria-label={language('label')}>
              <Editions versions={versions} both={both} />
            </div>
            <div className="flex items-center justify-between">
              <ThemeSwitch className="-ml-2.75" />
              <TextSteps />
            </div>
          </div>
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
