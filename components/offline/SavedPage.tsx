import { useLocale, useTranslations } from 'next-intl';
import { wordIn } from '@/i18n/messages';
import { savedPath } from '@/lib/address/addresses';
import { Breadcrumb } from '../ui/Breadcrumb';
import { PageHead, PageHeadText } from '../ui/PageHead';
import { listTrail } from '../../lib/pages/trail';
import { KeptStories } from './KeptStories';

/** The page of kept stories. It is the same for all readers; the script fills it on the reader's device. */
export function SavedPage() {
  const locale = useLocale();
  const story = useTranslations('Story');
  const t = useTranslations('Saved');
  return (
    <div className="wrap">
      <Breadcrumb name={story('breadcrumb')} path={listTrail({ label: t('title'), href: savedPath(locale) }, locale)} />
      <PageHead title={wordIn(locale, ({ Saved }) => Saved.title)}>
        <PageHeadText>{t('description')}</PageHeadText>
        <PageHeadText>{t('private')}</PageHeadText>
      </PageHead>
      <KeptStories />
    </div>
  );
}
