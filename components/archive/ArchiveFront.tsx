import { useTranslations } from 'next-intl';
import type { ShownPeriod } from '@/lib/pages/archive';
import type { Crumb } from '@/lib/pages/trail';
import type { Paper } from '@/lib/record/model';
import { ArchiveDay } from './ArchiveDay';
import { ArchiveHead } from './ArchiveHead';
import { ArchiveMonth } from './ArchiveMonth';
import { ArchiveYear } from './ArchiveYear';
import { ArchiveYears } from './ArchiveYears';

type Props = { paper: Paper; shown: ShownPeriod; trail: readonly Crumb[] };

/** A page of the archive: all years, a year, a month or a day. */
export function ArchiveFront({ paper, shown, trail }: Props) {
  const t = useTranslations('List');
  return (
    <div className="wrap">
      <ArchiveHead {...shown} trail={trail} />
      {shown.stories === 0 ? <p>{t('empty')}</p> : <Shown paper={paper} shown={shown} />}
    </div>
  );
}

function Shown({ paper, shown }: Omit<Props, 'trail'>) {
  switch (shown.length) {
    case 'years':
      return <ArchiveYears {...shown} />;
    case 'year':
      return <ArchiveYear {...shown} />;
    case 'month':
      return <ArchiveMonth {...shown} paper={paper} />;
    case 'day':
      return <ArchiveDay {...shown} paper={paper} />;
  }
}
