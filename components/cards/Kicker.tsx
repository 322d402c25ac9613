import { useLocale } from 'next-intl';
import { wordIn } from '@/i18n/messages';
import { formatPath, sectionPath, seriesPath } from '@/lib/address/addresses';
import { kickerOf, type Paper } from '@/lib/record/model';
import type { Format } from '@/lib/record/schema/article';
import type { Series } from '@/lib/record/schema/paper-files';
import { LANG, otherLocale, textIn } from '@/lib/edition/locale';
import { Bilingual } from '../ui/Bilingual';
import { Icon } from '../ui/Icon';

type Labelled = { section: string; format: Format; series?: { id: string; number: number } | undefined };
type Props = {
  story: Labelled;
  paper: Paper;
  /** In a card it is only as wide as its text; in the head of a story it is as tall as the button beside it */
  place?: keyof typeof PLACE;
};

const PLACE = { card: 'self-start', head: '' };

const GLYPH = { comment: 'comment', video: 'play', poster: 'poster' } as const;

const TONE = { comment: 'text-kapok', video: 'text-dusk', poster: 'text-ochre' };

/** The kicker above a headline: the series with the story's number, else the format, else (for reports) the section. */
export function Kicker({ story, paper, place = 'card' }: Props) {
  const locale = useLocale();
  const link = `kicker ${PLACE[place]}`;
  const kicker = kickerOf(story, paper);
  if (!kicker) return null;
  if (kicker.kind === 'series') return <SeriesKicker series={kicker.series} number={kicker.number} link={link} />;
  if (kicker.kind === 'format') return <FormatKicker format={kicker.format} link={link} />;
  const { section } = kicker;
  return (
    <a className={`text-tide ${link}`} href={sectionPath(locale, section.id)}>
      <Bilingual text={section.name} locale={locale} otherClassName="font-medium" />
    </a>
  );
}

function SeriesKicker({ series, number, link }: { series: Series; number: number; link: string }) {
  const locale = useLocale();
  const other = otherLocale(locale);
  return (
    <a className={`text-tide ${link}`} href={seriesPath(locale, series.id)}>
      <span>{textIn(series.name, locale)}</span>{' '}
      <b className="inline-grid h-5.5 min-w-7 place-items-center rounded-xs bg-tide px-[0.35rem] font-bold text-on-ink figures-table">
        {number}
      </b>{' '}
      <span className="font-medium" lang={LANG[other]}>
        {textIn(series.name, other)}
      </span>
    </a>
  );
}

function FormatKicker({ format, link }: { format: Exclude<Format, 'article'>; link: string }) {
  const locale = useLocale();
  return (
    <a className={`${TONE[format]} ${link}`} href={formatPath(locale, format)}>
      <Icon name={GLYPH[format]} className="size-4 stroke-[2.25]" />
      <Bilingual text={wordIn(locale, ({ Format }) => Format[format])} locale={locale} otherClassName="font-medium" />
    </a>
  );
}
