import { useLocale, useTranslations } from 'next-intl';
import { LANG, otherLocale, textIn } from '@/lib/edition/locale';
import { toUrl } from '@/lib/address/origin';
import type { Paper } from '@/lib/record/model';
import { SavedLink } from './SavedLink';
import { QrCode } from '../ui/QrCode';
import { NavList } from './NavList';
import { findItems, formatItems, ownPageItems, sectionItems, seriesItems } from './navigation';
import { Wordmark } from './Wordmark';

type Props = {
  paper: Paper;
  /** What its code leads to; none on a story, where the reader would not know which of two to scan */
  scanned: string | undefined;
};

export function Footer({ paper, scanned }: Props) {
  const locale = useLocale();
  const other = otherLocale(locale);
  const t = useTranslations('Site');
  return (
    <footer className="foot">
      <div className="wrap">
        <div className="foot__top">
          <div>
            <Wordmark label={`${paper.site.name.en} ${paper.site.name.zh}`} />
            <p className="foot__tag">{textIn(paper.site.tagline, locale)}</p>
            <SavedLink />
          </div>
          <nav className="foot__cols" aria-label={t('rights', { name: textIn(paper.site.name, locale) })}>
            <NavList title={t('sections')} items={sectionItems(paper, locale)} />
            <NavList title={t('formats')} items={formatItems(locale)} />
            <NavList title={t('series')} items={seriesItems(paper, locale)} />
            <NavList title={t('find')} items={findItems(locale)} />
            {paper.pages.length > 0 && <NavList title={t('paper')} items={ownPageItems(paper, locale)} />}
          </nav>
          {scanned !== undefined && (
            <div className="foot__qr">
              <QrCode address={toUrl(scanned)} label={t('qrHome', { address: toUrl(scanned) })} />
              <p>{t('readOnPhone')}</p>
            </div>
          )}
        </div>
        <div className="foot__legal">
          <p>{textIn(paper.site.notice, locale)}</p>
          <p lang={LANG[other]}>{textIn(paper.site.notice, other)}</p>
        </div>
      </div>
    </footer>
  );
}
