import { useTranslations } from 'next-intl';
import type { ArchivePage } from '@/lib/queries/archive-page';
import type { Paper } from '@/lib/record/paper';
import { ArchiveDay } from './ArchiveDay';
import { ArchiveHead } from './ArchiveHead';
import { ArchiveMonth } from './ArchiveMonth';
import { ArchiveYear } from './ArchiveYear';
import { ArchiveYears } from './ArchiveYears';

type Props = { paper: Paper; shown: ArchivePage };

/** A page of the archive: its years, a year, a month or a day. */
export function ArchiveFront({ paper, shown }: Props) {
  const t = useTranslations('List');
  return (
    <div className="wrap">
      <ArchiveHead {...shown} />
      {shown.stories === 0 ? <p>{t('empty')}</p> : <Shown paper={paper} shown={shown} />}
    </div>
  );
}

function Shown({ paper, shown }: Props) {
  switch (shown.kind) {
    case 'years':
      return <ArchiveYears {...shown} />;
    case 'year':
      return <ArchiveYear {...shown} />;
    case 'month':
      return <ArchiveMonth {...shown} />;
    case 'day':
      return <ArchiveDay {...shown} paper={paper} />;
  }
}
