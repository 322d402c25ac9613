import { useLocale, useTranslations } from 'next-intl';
import { wordIn } from '@/i18n/messages';
import { appAddress, APPS, type Shared } from '@/lib/share/share-links';
import { Bilingual } from '../ui/Bilingual';
import { Icon } from '../ui/Icon';

type Props = {
  shared: Shared;
  /** The address of the poster */
  poster: string;
};

/**
 * Links to apps, and to the poster. WeChat has no address for sharing, so its link opens the code and the poster. WeChat's own
 * browser cannot open other apps: there, share-card.element.ts replaces the list with the content of the last template.
 */
export function ShareLinks({ shared, poster }: Props) {
  const locale = useLocale();
  const t = useTranslations('Share');
  const posterLink = { href: poster, 'data-dialog': 'poster' };
  return (
    <>
      <details className="-mb-2 font-ui print:hidden">
        <summary>{t('more')}</summary>
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(6.5rem,1fr))] gap-x-4 *:last:col-span-full">
          {APPS[locale].map((app) => (
            <li key={app} data-app={app}>
              {app === 'wechat' ? (
                <a {...posterLink} data-dialog="wechat">
                  {t('apps.wechat')}
                </a>
              ) : (
                <a href={appAddress(app, shared)} {...(app !== 'email' && { target: '_blank', rel: 'noopener noreferrer' })}>
                  {t(`apps.${app}`)}
                </a>
              )}
            </li>
          ))}
          <li>
            <a {...posterLink}>
              <Icon name="poster" />
              <Bilingual text={wordIn(locale, ({ Share }) => Share.poster)} locale={locale} otherClassName="text-ink-3" />
            </a>
          </li>
        </ul>
      </details>
      <template data-wechat="">
        <div className="print:hidden">
          <p className="pt-4 pb-3">{t('inWeChat')}</p>
          {/* eslint-disable-next-line @next/next/no-img-element -- a picture with its own address, for a long press that saves it */}
          <img src={poster} alt={t('posterAlt')} loading="lazy" />
        </div>
      </template>
    </>
  );
}
