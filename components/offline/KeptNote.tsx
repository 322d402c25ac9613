import { useLocale, useTranslations } from 'next-intl';
import { Ribbon } from '../ui/Ribbon';

/**
 * The note at the start of a kept page that is shown from its copy. The worker takes it from the offline fallback page and
 * inserts it (lib/offline/kept-note.ts). CSS shows the sentence that `data-missing` names; read-later.element.ts changes the
 * attribute when the connection is back.
 */
export function KeptNote() {
  const t = useTranslations('KeptNote');
  const gap = useLocale() === 'en' ? ' ' : '';
  return (
    <template id="kept-note">
      <Ribbon data={{ 'data-kept': '', 'data-missing': '', 'data-unspoken': '' }}>
        <span data-when="offline">{t('offline') + gap}</span>
        <span data-when="unreachable">{t('unreachable') + gap}</span>
        <span data-when="online">{t('online') + gap}</span>
        <span data-say="kept">
          {t.rich('kept', { time: () => <span data-time="" /> })}
          {gap}
        </span>
        <span data-say="films">{t('films') + gap}</span>
        <a className="-my-2 inline-block py-3 underline underline-offset-[0.2em]" href="">
          {t('reload')}
        </a>
      </Ribbon>
    </template>
  );
}
