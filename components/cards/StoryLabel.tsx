import { useLocale } from 'next-intl';
import { wordIn } from '@/i18n/messages';
import { languageOf, textIn } from '@/lib/edition/locale';
import { kickerOf, type Paper, type StoryCard } from '@/lib/record/model';
import { FORMAT_TONE, FormatGlyph, SeriesNumber } from './label-parts';

type Props = {
  card: Pick<StoryCard, 'series' | 'format' | 'section'>;
  paper: Paper;
  /** Classes that place it */
  className?: string;
};

/**
 * The label before a headline in a compact list, in the page's language: the series with the story's number, or the format.
 * Reports have none, and it is no link, as the whole line leads to the story.
 */
export function StoryLabel({ card, paper, className = '' }: Props) {
  const locale = useLocale();
  const kicker = kickerOf(card, paper);
  if (!kicker || kicker.kind === 'section') return null;
  if (kicker.kind === 'series')
    return (
      <span className={`kicker text-tide ${className}`}>
        <span>{textIn(kicker.series.name, locale)}</span> <SeriesNumber number={kicker.number} />
      </span>
    );
  const { format } = kicker;
  return (
    <span className={`kicker ${FORMAT_TONE[format]} ${className}`}>
      <FormatGlyph format={format} />
      <span>{wordIn(locale, ({ Format }) => Format[format])[languageOf(locale)]}</span>
    </span>
  );
}
