import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { wordIn } from '@/i18n/messages';
import type { Shared } from '@/lib/share/share-links';
import { isolated } from '@/lib/unicode/direction';
import { BUTTON } from '../ui/classes';
import { Bilingual } from '../ui/Bilingual';
import { Headline } from '../ui/Headline';
import { Icon } from '../ui/Icon';
import { BreakableAddress } from './BreakableAddress';

type Props = {
  shared: Shared;
  /** The link as a QR code */
  code: ReactNode;
  /** How else the code can be used */
  hint?: string;
  /** The address of the code's picture, which the script shows as large as the screen */
  large?: string;
  /** Classes for its position */
  className?: string;
  children?: ReactNode;
};

/** "Scan to share": the QR code and address of a page and, with script, buttons to copy and share it. */
export function ShareCard({ shared, code, hint, large, className, children }: Props) {
  const locale = useLocale();
  const t = useTranslations('Share');
  return (
    <share-card
      {...(className !== undefined && { class: className })}
      id="share"
      data-link={shared.link}
      data-title={isolated(shared.title)}
    >
      <h2 className="flex items-baseline gap-2 font-ui text-md/6 font-bold print:hidden">
        <Bilingual text={wordIn(locale, ({ Share }) => Share.title)} locale={locale} otherClassName="text-ui font-medium text-ink-3" />
      </h2>
      <div className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-4 pt-3 pb-4 @max-[19rem]:grid-cols-1 print:flex print:flex-row-reverse print:items-start print:gap-[3mm] print:p-0">
        {code}
        <div className="text-sm/5 text-ink-2 print:text-end print:text-[7.5pt]/[10pt]">
          <p className="zh:wrap-anywhere zh:break-keep">
            <Headline text={t('hint')} locale={locale} />
          </p>
          {hint !== undefined && <p className="mt-2 print:hidden">{hint}</p>}
          <p className="mt-2 font-ui font-semibold wrap-anywhere print:mt-0 print:whitespace-nowrap" lang="en" data-url="">
            <BreakableAddress address={shared.link} />
          </p>
          {large !== undefined && (
            <a className="-mb-3 inline-block py-3 font-semibold text-tide hover:underline print:hidden" href={large} data-dialog="qr">
              {t('enlarge')}
            </a>
          )}
        </div>
      </div>
      <div className="grid gap-2 *:whitespace-normal print:hidden noscript:hidden [share-card:not(:defined)_&]:invisible">
        <button className={BUTTON.primary} type="button" data-copy="" data-done-label={t('copied')} data-failed-label={t('copyFailed')}>
          <Icon name="link" />
          <span>{t('copy')}</span>
        </button>
        <button className={BUTTON.plain} type="button" data-sheet="" hidden>
          <Icon name="share" />
          <span>{t('share')}</span>
        </button>
      </div>
      <p className="sr-only" role="status" />
      {children}
    </share-card>
  );
}
