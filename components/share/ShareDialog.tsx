import { useTranslations } from 'next-intl';
import { BUTTON, SEGMENTS } from '../ui/classes';
import { BreakableAddress } from './BreakableAddress';

type Props = {
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
 * A dialog with the QR code, the poster or both as large as the screen. share-card.lazy.ts chooses the parts, and the
 * paragraph at which the code opens the story. The dialog is in a template, because browsers without script ignore `loading="lazy"`.
 */
export function ShareDialog({ title, link, qr, svg, poster, name }: Props) {
  const t = useTranslations('Share');
  return (
    <dialog className="share-dialog" aria-labelledby="share-dialog-title">
      <div className="share-dialog__plate" data-part="qr wechat">
        {/* eslint-disable-next-line @next/next/no-img-element -- sized by the script, to whole pixels a module */}
        <img src={qr} alt={t('dialogQr')} loading="lazy" />
      </div>
      <div className="share-dialog__words">
        <form method="dialog">
          <button className={BUTTON.plain}>{t('close')}</button>
        </form>
        <h2 className="font-head text-head-m/head-m font-strong text-balance [word-break:normal]" id="share-dialog-title">
          {title}
        </h2>
        <div data-part="qr wechat">
          <p className="font-ui text-md/6 font-semibold wrap-anywhere text-ink" lang="en" data-url="">
            <BreakableAddress address={link} />
          </p>
          <div data-place="" hidden>
            <div className={`mt-3 mb-2 ${SEGMENTS}`} role="group" aria-label={t('opensAt')}>
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
        </div>
        <p data-part="wechat">{t('scanInWeChat')}</p>
        <p data-part="poster">{t('savePosterHint')}</p>
        <p className="share-dialog__save">
          <a className={BUTTON.plain} data-part="qr" href={qr} download={`${name}-qr.png`}>
            {t('savePng')}
          </a>
          <a className={BUTTON.plain} data-part="qr" href={svg} download={`${name}-qr.svg`}>
            {t('saveSvg')}
          </a>
          <a className={BUTTON.plain} data-part="poster wechat" href={poster} download={`${name}-poster.png`}>
            {t('savePoster')}
          </a>
        </p>
      </div>
      {/* eslint-disable-next-line @next/next/no-img-element -- a picture with its own address, for a long press that saves it */}
      <img className="share-dialog__poster" data-part="poster wechat" src={poster} alt={t('posterAlt')} loading="lazy" />
    </dialog>
  );
}
