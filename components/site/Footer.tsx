import { useLocale, useTranslations } from 'next-intl';
import { LANG, otherLocale, textIn } from '@/lib/edition/locale';
import { toUrl } from '@/lib/address/origin';
import type { Paper } from '@/lib/record/model';
import { SavedLink } from './SavedLink';
import { QrCode } from '../ui/QrCode';
import { NavList } from './NavList';
import { findItems, formatItems, ownPageItems, sectionItems, seriesItems } from './navigation';
import { Wordmark } from '../ui/Wordmark';

type Props = {
  paper: Paper;
  /** The path in its QR code. A story has no code here: its share card has one, and two codes would be confusing */
  qrTarget: string | undefined;
};

/** The foot of every page: wordmark, lists of fronts, QR code, notice. */
export function Footer({ paper, qrTarget }: Props) {
  const locale = useLocale();
  const other = otherLocale(locale);
  const t = useTranslations('Site');
  return (
    <footer className="mt-4 border-t-3 border-ink pt-6 pb-10 print:hidden" data-below="">
      <div className="wrap">
        <div className="grid gap-6 lg:grid-cols-[3fr_7fr_auto] lg:gap-8">
          <div>
            <Wordmark label={`${paper.site.name.en} ${paper.site.name.zh}`} className="h-9" />
            <p className="mt-3 max-w-88 font-text text-base/6 text-ink-2">{textIn(paper.site.tagline, locale)}</p>
            <SavedLink />
          </div>
          <nav className="columns-2 gap-x-5 lg:columns-3" aria-label={t('footer', { name: textIn(paper.site.name, locale) })}>
            <NavList title={t('sections')} items={sectionItems(paper, locale)} place="foot" />
            <NavList title={t('formats')} items={formatItems(locale)} place="foot" />
            <NavList title={t('series')} items={seriesItems(paper, locale)} place="foot" />
            <NavList title={t('find')} items={findItems(locale)} place="foot" />
            {paper.pages.length > 0 && <NavList title={t('paper')} items={ownPageItems(paper, locale)} place="foot" />}
          </nav>
          {qrTarget !== undefined && (
            <div className="flex items-center gap-4 lg:self-start">
              <QrCode
                address={toUrl(qrTarget)}
                label={t('qrHome', { address: toUrl(qrTarget) })}
                className="flex-none border border-plate-edge"
              />
              <p className="text-sm text-ink-2">{t('readOnPhone')}</p>
            </div>
          )}
        </div>
        <div className="mt-6 grid gap-1 border-t border-hair pt-4 font-ui text-meta text-pretty text-ink-3">
          <p>{textIn(paper.site.notice, locale)}</p>
          <p lang={LANG[other]}>{textIn(paper.site.notice, other)}</p>
        </div>
      </div>
    </footer>
  );
}
