import { useLocale } from 'next-intl';
import { wordIn } from '@/i18n/messages';
import { formatPath, sectionPath, seriesPath } from '@/lib/address/addresses';
import { kickerOf, type Paper } from '@/lib/record/model';
import type { Format, Series } from '@/lib/record/schema';
import { LANG, otherLocale, textIn } from '@/lib/edition/locale';
import { Dual } from '../ui/Dual';
import { Icon } from '../ui/Icon';

type Labelled = { section: string; format: Format; series?: { id: string; number: number } | undefined };
type Props = { story: Labelled; paper: Paper };

const GLYPH = { comment: 'comment', video: 'play', poster: 'poster' } as const;

/** The label before a headline: the series and its number, else the format, else (for reports) the section. */
export function Kicker({ story, paper }: Props) {
  const locale = useLocale();
  const kicker = kickerOf(story, paper);
  if (!kicker) return null;
  if (kicker.kind === 'series') return <SeriesKicker series={kicker.series} number={kicker.number} />;
  if (kicker.kind === 'format') return <FormatKicker format={kicker.format} />;
  const { section } = kicker;
  return (
    <a className="kicker" href={sectionPath(locale, section.id)}>
      <Dual text={section.name} locale={locale} />
    </a>
  );
}

function SeriesKicker({ series, number }: { series: Series; number: number }) {
  const locale = useLocale();
  const other = otherLocale(locale);
  return (
    <a className="kicker kicker--series" href={seriesPath(locale, series.id)}>
      <span>{textIn(series.name, locale)}</span> <b>{number}</b> <span lang={LANG[other]}>{textIn(series.name, other)}</span>
    </a>
  );
}

function FormatKicker({ format }: { format: Exclude<Format, 'article'> }) {
  const locale = useLocale();
  return (
    <a className={`kicker kicker--${format}`} href={formatPath(locale, format)}>
      <Icon name={GLYPH[format]} />
      <Dual text={wordIn(locale, ({ Format }) => Format[format])} locale={locale} />
    </a>
  );
}
