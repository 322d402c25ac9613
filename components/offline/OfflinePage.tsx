import { useTranslations } from 'next-intl';
import { BUTTON } from '../ui/classes';
import { PageHead, PageHeadText } from '../ui/PageHead';
import { KeptNote } from './KeptNote';
import { KeptStories } from './KeptStories';

/** The offline fallback page. The worker fills in the note that says why it is shown. */
export function OfflinePage() {
  const t = useTranslations('Offline');
  return (
    <div className="wrap">
      <PageHead title={t('title')}>
        <PageHeadText>{t('text')}</PageHeadText>
        <PageHeadText>
          <a className={BUTTON.primary} href="">
            {t('retry')}
          </a>
        </PageHeadText>
      </PageHead>
      <KeptStories />
      <KeptNote />
    </div>
  );
}
