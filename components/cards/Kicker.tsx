import { useLocale } from 'next-intl';
import { wordIn } from '@/i18n/messages';
import { formatPath, sectionPath, seriesPath } from '@/lib/address/addresses';
import { type Kicker as KickerOf, kickerOf, type Paper } from '@/lib/record/model';
import type { Format } from '@/lib/record/schema/article';
import type { Series } from '@/lib/record/schema/paper-files';
import { LANG, otherLocale, textIn } from '@/lib/edition/locale';
import { Bilingual } from '../ui/Bilingual';
import { FORMAT_TONE, FormatGlyph, SeriesNumber } from './label-parts';

type Labelled = { section: string; format: Format; series?: { id: string; number: number } | undefined };
type Props = {
  story: Labelled;
  paper: Paper;
  /** In a card it is only as wide as its text; in the head of a story it is as tall as the button beside it */
  place?: keyof typeof PLACE;
  /** The front on which the story is listed ("culture", "formats/video"): a kicker that would only repeat it is left out */
  within?: string | undefined;
};

const PLACE = { card: 'self-start', head: '' };

/** The kicker above a headline: the series with the story's number, else the format, else (for reports) the section. */
export function Kicker({ story, paper, place = 'card', within }: Props) {
  const locale = useLocale();
  const link = `kicker ${PLACE[place]}`;
  const kicker = kickerOf(story, paper);
  if (!kicker || repeatsFront(kicker, within)) return null;
  if (kicker.kind === 'series') return <SeriesKicker series={kicker.series} number={kicker.number} link={link} />;
  if (kicker.kind === 'format') return <FormatKicker format={kicker.format} link={link} />;
  const { section } = kicker;
  return (
    <a className={`text-tide ${link}`} href={sectionPath(locale, section.id)}>
      <Bilingual text={section.name} locale={locale} otherClassName="font-medium" />
    </a>
  );
}

/** A series is shown even on its own front, for the number of the story. */
const repeatsFront = (kicker: KickerOf, front: string | undefined): boolean =>
  front !== undefined &&
  front === (kicker.kind === 'format' ? `formats/${kicker.format}` : kicker.kind === 'section' ? kicker.section.id : '');

function SeriesKicker({ series, number, link }: { series: Series; number: number; link: string }) {
  const locale = useLocale();
  const other = otherLocale(locale);
  const [name, otherName] = [textIn(series.name, locale), textIn(series.name, other)];
  return (
    <a className={`text-tide ${link}`} href={seriesPath(locale, series.id)}>
      <span>{name}</span> <SeriesNumber number={number} />
      {otherName !== name && ' '}
      {otherName !== name && (
        <span className="font-medium" lang={LANG[other]} aria-hidden="true">
          {otherName}
        </span>
      )}
    </a>
  );
}

function FormatKicker({ format, link }: { format: Exclude<Format, 'article'>; link: string }) {
  const locale = useLocale();
  return (
    <a className={`${FORMAT_TONE[format]} ${link}`} href={formatPath(locale, format)}>
      <FormatGlyph format={format} />
      <Bilingual text={wordIn(locale, ({ Format }) => Format[format])} locale={locale} otherClassName="font-medium" />
    </a>
  );
}
