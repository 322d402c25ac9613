import { useTranslations } from 'next-intl';
import type { StoryCard } from '@/lib/record/model';

type Props = { status: StoryCard['status'] };

/** In the editors' preview, marks a story in a list as a draft or scheduled. */
export function StatusTag({ status }: Props) {
  const t = useTranslations('Card');
  if (status === 'live') return null;
  return <span className="tag tag-unpublished mr-[0.25em]">{t(status)}</span>;
}
