import { useLocale, useTranslations } from 'next-intl';

/**
 * What stands before a page that is shown from the device. The worker finds it on the offline page and puts it into copies
 * (lib/offline/kept-note.ts); CSS shows the sentence that `data-missing` names, read-later.element.ts changes it when the
 * connection is back.
 */
export function KeptNote() {
  const t = useTranslations('KeptNote');
  const gap = useLocale() === 'en' ? ' ' : '';
  return (
    <template id="kept-note">
      <div className="ribbon kept" role="status" data-missing="" data-unspoken="">
        <p className="wrap">
          <span data-when="offline">{t('offline') + gap}</span>
          <span data-when="unreachable">{t('unreachable') + gap}</span>
          <span data-when="online">{t('online') + gap}</span>
          <span data-say="kept">
            {t.rich('kept', { time: () => <span data-time="" /> })}
            {gap}
          </span>
          <span data-say="films">{t('films') + gap}</span>
          <a href="">{t('reload')}</a>
        </p>
      </div>
    </template>
  );
}
