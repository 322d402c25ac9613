import { useTranslations } from 'next-intl';
import type { StoryCard } from '@/lib/record/model';
import { Ribbon } from '../ui/Ribbon';
import { Time } from '../ui/Time';

type Props = { status: StoryCard['status']; publishedAt: string };

/** In the editors' preview, says that a story is a draft or scheduled. */
export function PreviewRibbon({ status, publishedAt }: Props) {
  const t = useTranslations('Preview');
  if (status === 'live') return null;
  return (
    <Ribbon>{status === 'draft' ? t('draft') : t.rich('scheduled', { time: () => <Time at={publishedAt} format="dateTime" /> })}</Ribbon>
  );
}
