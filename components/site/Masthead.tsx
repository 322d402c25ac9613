import { useLocale, useTranslations } from 'next-intl';
import { frontPath, searchPath } from '@/lib/address/addresses';
import type { Paper } from '@/lib/record/model';
import type { BothMode } from '@/lib/pages/page';
import type { Versions } from '@/lib/address/versions';
import { LANG, otherLocale, textIn } from '@/lib/edition/locale';
import { ICON_BUTTON } from '../ui/classes';
import { Icon } from '../ui/Icon';
import { LanguageToggle } from './LanguageToggle';
import { Menu } from './Menu';
import { SectionNav } from './SectionNav';
import { ThemeSwitch } from './ThemeSwitch';
import { Today } from './Today';
import { Wordmark } from '../ui/Wordmark';

type Props = {
  paper: Paper;
  versions: Versions;
  both: BothMode | undefined;
  current: string | undefined;
  kind: 'list' | 'story';
  now: Date;
};

const BAR =
  'grid grid-cols-[1fr_auto] grid-rows-[minmax(var(--spacing-tap),auto)_auto] items-center gap-x-4 gap-y-2 py-2 max-xs:gap-x-0 ' +
  'print:grid-rows-none md:grid-cols-[1fr_auto_auto] md:grid-rows-none md:py-4 lg:grid-cols-[1fr_auto_1fr] lg:pt-5';

/** Without script there is no reading bar: the row of languages stays at the top of the screen in a story. */
const STICKY = 'noscript:sticky noscript:-top-[3.75rem] noscript:z-6 noscript:bg-paper noscript:md:-top-2';

/**
 * Language toggle, wordmark and tools. The toggle has a place of its own in the grid, so that it does not move if the browser
 * paints it before the rest has arrived. It is below the others on phones, between them on tablets, first on wide screens.
 */
export function Masthead({ paper, versions, both, current, kind, now }: Props) {
  const locale = useLocale();
  const search = useTranslations('Search');
  return (
    <header className={`border-b border-ink ${kind === 'story' ? 'noscript:contents' : ''}`}>
      <div className={`wrap ${kind === 'story' ? STICKY : ''}`}>
        <div className={BAR}>
          <LanguageToggle versions={versions} both={both} />
          <a className="inline-flex min-h-tap items-center justify-self-start text-ink lg:justify-self-center" href={frontPath(locale)}>
            <Wordmark
              label={`${paper.site.name.en} ${paper.site.name.zh}`}
              className="h-8 max-xs:h-7 md:h-7 lg:h-11 date:h-14 print:h-[14mm]"
            />
          </a>
          <div className="-mr-2.75 flex items-center lg:justify-self-end print:hidden">
            <p className="mr-3 hidden text-end font-ui text-meta/5 text-ink-2 date:block">
              <Today now={now} locale={locale} />
              <span className="block" lang={LANG[otherLocale(locale)]} aria-hidden="true">
                <Today now={now} locale={otherLocale(locale)} />
              </span>
            </p>
            <site-search>
              <a className={ICON_BUTTON} href={searchPath(locale)} aria-label={search('open')} aria-keyshortcuts="/">
                <Icon name="search" className="size-5.5" />
              </a>
            </site-search>
            <ThemeSwitch className="max-md:hidden" />
            <Menu paper={paper} current={current} versions={versions} both={both} />
          </div>
        </div>
      </div>
      <p className="wrap hidden gap-x-4 pb-[2mm] font-ui text-[8.5pt]/[12pt] text-ink-2 print:flex">
        <Today now={now} locale={locale} />
        <span>{textIn(paper.site.tagline, locale)}</span>
      </p>
      <SectionNav paper={paper} current={current} onPhones={kind === 'list'} />
    </header>
  );
}
