import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { BUTTON, ICON_BUTTON, SEGMENTS } from '../ui/classes';
import { Icon } from '../ui/Icon';
import { Typeset } from '../ui/Typeset';
import { BreakableAddress } from './BreakableAddress';

type Props = {
  /** The paper's wordmark, which is above a code as large as the screen */
  wordmark: ReactNode;
  title: string;
  link: string;
  /** The addresses of the QR code as PNG and as SVG, and of the poster */
  qr: string;
  svg: string;
  poster: string;
  /** The name of saved files, without suffix and extension */
  name: string;
};

/**
 * One dialog, as the sheet in which a reader shares from any place of the story, or as large as the screen with the QR code,
 * the poster or both. share-card.lazy.ts chooses the parts, sets the paragraph at which the code opens the story, and copies
 * the actions of the card to the sheet. It is in a template, because browsers without script ignore `loading="lazy"`.
 */
export function ShareDialog({ wordmark, title, link, qr, svg, poster, name }: Props) {
  const locale = useLocale();
  const t = useTranslations('Share');
  return (
    <dialog className="share-dialog" aria-labelledby="share-dialog-title">
      <div className="share-dialog__all">
        <div className="share-dialog__bar">
          <span data-part="qr wechat poster">{wordmark}</span>
          <form method="dialog">
            <button className={ICON_BUTTON} aria-label={t('close')}>
              <Icon name="close" className="size-5.5" />
            </button>
          </form>
        </div>
        <h2 id="share-dialog-title">
          <Typeset text={title} locale={locale} />
        </h2>
        <div className="share-dialog__plate" data-part="sheet qr wechat">
          {/* eslint-disable-next-line @next/next/no-img-element -- sized by the script, to whole pixels a module */}
          <img src={qr} alt={t('dialogQr')} loading="lazy" />
        </div>
        <div className="share-dialog__words">
          <p className="share-dialog__address" data-part="qr wechat" lang="en" data-url="">
            <BreakableAddress address={link} />
          </p>
          <p data-part="sheet" data-whole="">
            {t('hint')}
          </p>
          <div data-part="sheet qr wechat" data-place="">
            <div className={SEGMENTS} role="group" aria-label={t('opensAt')}>
              <button type="button" aria-pressed="true">
                {t('fromHere')}
              </button>
              <button type="button" aria-pressed="false">
                {t('whole')}
              </button>
            </div>
            <p role="status" data-here={t('opensHere')} data-top={t('opensTop')} />
            <blockquote />
          </div>
          <p data-part="wechat">{t('scanInWeChat')}</p>
          <p data-part="poster">{t('savePosterHint')}</p>
        </div>
        <div className="share-dialog__actions" data-part="sheet" />
        <div className="share-dialog__save">
          <a className={BUTTON.plain} data-part="qr" href={qr} download={`${name}-qr.png`}>
            {t('savePng')}
          </a>
          <a className={BUTTON.plain} data-part="qr" href={svg} download={`${name}-qr.svg`}>
            {t('saveSvg')}
          </a>
          <a className={BUTTON.plain} data-part="poster wechat" href={poster} download={`${name}-poster.png`}>
            {t('savePoster')}
          </a>
          <form method="dialog" data-part="qr poster wechat">
            <button className={BUTTON.plain}>{t('close')}</button>
          </form>
        </div>
        {/* eslint-disable-next-line @next/next/no-img-element -- a picture with its own address, for a long press that saves it */}
        <img className="share-dialog__poster" data-part="poster wechat" src={poster} alt={t('posterAlt')} loading="lazy" />
        <p className="sr-only" role="status" data-said="" />
      </div>
    </dialog>
  );
}
