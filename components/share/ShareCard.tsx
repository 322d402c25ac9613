import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { toUrl } from '@/lib/origin';
import { Icon } from '../ui/Icon';
import { QrCode } from './QrCode';

type Props = {
  /** The page's own path */
  path: string;
  /** What the share sheet of the reader's device says */
  title: string;
};

/** "Scan to share": the page as a QR code and as an address; with script, buttons to copy and to share it. */
export function ShareCard({ path, title }: Props) {
  const t = useTranslations('Share');
  const address = toUrl(path);
  return (
    <share-card class="share" data-address={address} data-title={title}>
      <h2>{t('title')}</h2>
      <div className="share__row">
        <div className="share__plate">
          <QrCode address={address} label={t('qr', { address })} />
        </div>
        <div>
          <p>{t('hint')}</p>
          <p className="share__url" lang="en">
            <Breakable address={address} />
          </p>
        </div>
      </div>
      <div className="share__btns">
        <button className="btn btn--primary" type="button" data-copy="" data-done-label={t('copied')} data-failed-label={t('copyFailed')}>
          <Icon name="link" />
          <span>{t('copy')}</span>
        </button>
        <button className="btn" type="button" data-share="" hidden>
          <Icon name="share" />
          <span>{t('share')}</span>
        </button>
      </div>
      <p className="vh" role="status" />
    </share-card>
  );
}

/** An address as people read it: without its scheme, breaking only after a slash. */
function Breakable({ address }: { address: string }) {
  const parts = decodeURI(address.replace(/^https?:\/\//, '')).split('/');
  return parts.map((part, n) => (
    <Fragment key={n}>
      {part}
      {n < parts.length - 1 && (
        <>
          /<wbr />
        </>
      )}
    </Fragment>
  ));
}
