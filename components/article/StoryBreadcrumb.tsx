import { useLocale, useTranslations } from 'next-intl';
import type { Paper } from '@/lib/record/paper';
import { storyTrail } from '../../lib/pages/trail';
import { Breadcrumb } from '../ui/Breadcrumb';

type Props = { paper: Paper; everything: string; section: string };

/** Home / News / the story's section. */
export function StoryBreadcrumb({ paper, everything, section }: Props) {
  const locale = useLocale();
  const t = useTranslations('Story');
  return <Breadcrumb name={t('breadcrumb')} path={storyTrail(paper, everything, section, locale)} />;
}
