import { useLocale, useTranslations } from 'next-intl';
import { frontPath, sectionPath } from '@/lib/addresses';
import type { Paper } from '@/lib/paper';
import { Breadcrumb } from '../ui/Breadcrumb';

type Props = { paper: Paper; everything: string; section: string };

/** Home / News / the story's section. */
export function StoryBreadcrumb({ paper, everything, section }: Props) {
  const locale = useLocale();
  const site = useTranslations('Site');
  const t = useTranslations('Story');
  const steps = everything === section ? [section] : [everything, section];
  return (
    <Breadcrumb
      name={t('breadcrumb')}
      path={[
        { label: site('home'), href: frontPath(locale) },
        ...steps.map((id) => ({
          label: paper.sections.find((candidate) => candidate.id === id)?.name[locale] ?? id,
          href: sectionPath(locale, id),
        })),
      ]}
    />
  );
}
