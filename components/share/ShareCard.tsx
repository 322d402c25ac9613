import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { wordIn } from '@/i18n/messages';
import type { Shared } from '@/lib/share/share-links';
import { Dual } from '../ui/Dual';
import { Icon } from '../ui/Icon';
import { BreakableAddress } from './BreakableAddress';

type Props = {
  shared: Shared;
  /** The link as a QR code */
  code: ReactNode;
  /** What is known of the code besides */
  hint?: string;
  children?: ReactNode;
};

/** "Scan to share": a page as a QR code and as an address; with script, buttons to copy and to share it. */
export function ShareCard({ shared, code, hint, children }: Props) {
  const locale = useLocale();
  const t = useTranslations('Share');
  return (
    <share-card class="share" id="share" data-link={shared.link} data-title={shared.title}>
      <h2>
        <Dual text={wordIn(locale, ({ Share }) => Share.title)} locale={locale} />
      </h2>
      <div className="share__row">
        {code}
        <div>
          <p>{t('hint')}</p>
          {hint !== undefined && <p>{hint}</p>}
          <p className="share__url" lang="en">
            <BreakableAddress address={shared.link} />
          </p>
        </div>
      </div>
      <div className="share__btns">
        <button className="btn btn--primary" type="button" data-copy="" data-done-label={t('copied')} data-failed-label={t('copyFailed')}>
          <Icon name="link" />
          <span>{t('copy')}</span>
        </button>
        <button className="btn" type="button" data-sheet="" hidden>
          <Icon name="share" />
          <span>{t('share')}</span>
        </button>
      </div>
      <p className="vh" role="status" />
      {children}
    </share-card>
  );
}
