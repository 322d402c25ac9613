import { useLocale, useTranslations } from 'next-intl';
import { LANG, otherLocale } from '@/lib/locale';
import { toUrl } from '@/lib/origin';
import type { Paper } from '@/lib/paper';
import { QrCode } from '../share/QrCode';
import { NavList } from './NavList';
import { formatItems, sectionItems, seriesItems } from './navigation';
import { Wordmark } from './Wordmark';

type Props = { paper: Paper; home: string };

export function Footer({ paper, home }: Props) {
  const locale = useLocale();
  const other = otherLocale(locale);
  const t = useTranslations('Site');
  const address = toUrl(home);
  return (
    <footer className="foot">
      <div className="wrap">
        <div className="foot__top">
          <div>
            <Wordmark label={`${paper.site.name.en} ${paper.site.name.zh}`} />
            <p className="foot__tag">{paper.site.tagline[locale]}</p>
          </div>
          <nav className="foot__cols" aria-label={t('rights', { name: paper.site.name[locale] })}>
            <NavList title={t('sections')} items={sectionItems(paper, locale)} />
            <NavList title={t('formats')} items={formatItems(locale)} />
            <NavList title={t('series')} items={seriesItems(paper, locale)} />
          </nav>
          <div className="foot__qr">
            <QrCode address={address} label={t('qrHome', { address })} />
            <p>{t('readOnPhone')}</p>
          </div>
        </div>
        <div className="foot__legal">
          <p>{paper.site.notice[locale]}</p>
          <p lang={LANG[other]}>{paper.site.notice[other]}</p>
        </div>
      </div>
    </footer>
  );
}
