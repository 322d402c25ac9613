import { useLocale, useTranslations } from 'next-intl';
import { frontPath, searchPath } from '@/lib/address/addresses';
import type { Paper } from '@/lib/record/model';
import type { BothMode } from '@/lib/pages/page';
import type { Versions } from '@/lib/address/versions';
import { LANG, otherLocale } from '@/lib/edition/locale';
import { Icon } from '../ui/Icon';
import { LanguageToggle } from './LanguageToggle';
import { Menu } from './Menu';
import { SectionNav } from './SectionNav';
import { Today } from './Today';
import { Wordmark } from './Wordmark';

type Props = {
  paper: Paper;
  versions: Versions;
  both: BothMode | undefined;
  current: string | undefined;
  kind: 'list' | 'story';
  now: Date;
};

export function Masthead({ paper, versions, both, current, kind, now }: Props) {
  const locale = useLocale();
  const t = useTranslations('Site');
  const search = useTranslations('Search');
  return (
    <header className={`mast mast--${kind}`}>
      <div className="wrap">
        <div className="mast__bar">
          <LanguageToggle versions={versions} both={both} />
          <a className="mast__logo" href={frontPath(locale)}>
            <Wordmark define label={`${paper.site.name.en} ${paper.site.name.zh}`} />
          </a>
          <div className="mast__tools">
            <p className="mast__date">
              <Today now={now} locale={locale} />
              <span lang={LANG[otherLocale(locale)]}>
                <Today now={now} locale={otherLocale(locale)} />
              </span>
            </p>
            <site-search>
              <a className="iconbtn" href={searchPath(locale)} aria-label={search('open')} aria-keyshortcuts="/">
                <Icon name="search" />
              </a>
            </site-search>
            <theme-switch>
              <button className="iconbtn" type="button" aria-label={t('theme')} aria-pressed="false">
                <Icon name="moon" />
              </button>
            </theme-switch>
            <Menu paper={paper} current={current} />
          </div>
        </div>
      </div>
      <SectionNav paper={paper} current={current} />
    </header>
  );
}
