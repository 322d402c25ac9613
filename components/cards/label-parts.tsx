import type { Format } from '@/lib/record/schema/article';
import { Icon } from '../ui/Icon';

type Labelled = Exclude<Format, 'article'>;

const GLYPH = { comment: 'comment', video: 'play', poster: 'poster' } as const;

/** The colour of a format's label. */
export const FORMAT_TONE: Readonly<Record<Labelled, string>> = { comment: 'text-kapok', video: 'text-dusk', poster: 'text-ochre' };

/** The glyph before a format's name: colour alone would not do. */
export const FormatGlyph = ({ format }: { format: Labelled }) => <Icon name={GLYPH[format]} className="size-4 stroke-[2.25]" />;

/** The number of a story in its series. */
export const SeriesNumber = ({ number }: { number: number }) => (
  <b className="inline-grid h-5.5 min-w-7 place-items-center rounded-xs bg-tide px-[0.35rem] font-bold text-on-ink figures-table print:border print:border-current print:text-tide">
    {number}
  </b>
);
