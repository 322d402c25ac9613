import { useTranslations } from 'next-intl';
import type { StoryCard } from '@/lib/record/model';

type Props = { status: StoryCard['status'] };

/** In the editors' preview: marks a story in a list that readers do not see yet. */
export function StatusTag({ status }: Props) {
  const t = useTranslations('Card');
  if (status === 'live') return null;
  return <span className="tag tag-unseen mr-[0.25em]">{t(status)}</span>;
}
