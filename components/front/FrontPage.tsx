import { useLocale } from 'next-intl';
import { sectionPath, seriesPath } from '@/lib/address/addresses';
import type { Front } from '@/lib/pages/front';
import { LANG, otherLocale, textIn } from '@/lib/edition/locale';
import type { Paper } from '@/lib/record/model';
import { Band } from './Band';
import { CommentBand } from './CommentBand';
import { Latest } from '../cards/Latest';
import { Posters } from './Posters';
import { SeriesList } from './SeriesList';
import { CardGrid } from '../cards/CardGrid';
import { StoryCard } from '../cards/StoryCard';
import { VideoBand } from './VideoBand';

type Props = {
  paper: Paper;
  /** The id of the section whose front lists every story */
  everything: string;
  front: Front;
};

/** The front page: lead, latest stories, then a band for each section, format and series. */
export function FrontPage({ paper, everything, front }: Props) {
  const locale = useLocale();
  const other = otherLocale(locale);
  const [first, ...rest] = front.sections;
  return (
    <>
      <h1 className="sr-only">
        {textIn(paper.site.name, locale)} <span lang={LANG[other]}>{textIn(paper.site.name, other)}</span>
      </h1>
      <div className="wrap grid gap-x-gap gap-y-10 pt-6 pb-12 lg:grid-cols-[minmax(0,1fr)_18.5rem] lg:gap-x-10 lg:pt-8">
        <div className="grid min-w-0 content-start gap-8">
          {front.lead && <StoryCard card={front.lead} paper={paper} size="xl" layout="lead" heading="h2" picture="landscape" priority />}
          <Row cards={front.top} paper={paper} pictures />
          <Row cards={front.brief} paper={paper} />
        </div>
        <div className="border-hair lg:border-l lg:pl-5">
          <Latest cards={front.latest} paper={paper} everything={everything} />
        </div>
      </div>
      {first && <SectionBand {...first} paper={paper} />}
      <CommentBand cards={front.comment} paper={paper} />
      {rest.slice(0, 2).map((band) => (
        <SectionBand key={band.section.id} {...band} paper={paper} />
      ))}
      <VideoBand cards={front.video} paper={paper} />
      {rest.slice(2).map((band) => (
        <SectionBand key={band.section.id} {...band} paper={paper} />
      ))}
      <Posters cards={front.posters} paper={paper} />
      {front.series.map(({ series, cards }) => (
        <Band key={series.id} id={`series-${series.id}`} title={series.name} href={seriesPath(locale, series.id)}>
          <SeriesList cards={cards} />
        </Band>
      ))}
    </>
  );
}

/** A rule between two of them: above on phones, in the middle of the gap on larger screens. */
const RULED =
  'border-hair max-md:border-t max-md:pt-6 md:before:absolute md:before:inset-y-0 md:before:-left-5 md:before:border-l md:before:border-hair';

function Row({ cards, paper, pictures = false }: { cards: Front['top']; paper: Paper; pictures?: boolean }) {
  if (cards.length === 0) return null;
  return (
    <div className="grid gap-6 border-t border-hair pt-6 md:grid-cols-3 md:gap-x-10 md:gap-y-0">
      {cards.map((card, n) => (
        <StoryCard
          key={card.slug}
          card={card}
          paper={paper}
          heading="h2"
          picture={pictures ? 'landscape' : 'none'}
          layout="thumb"
          standfirst={pictures}
          className={n > 0 ? RULED : ''}
        />
      ))}
    </div>
  );
}

function SectionBand({ section, cards, paper }: Front['sections'][number] & { paper: Paper }) {
  const locale = useLocale();
  return (
    <Band id={`section-${section.id}`} title={section.name} href={sectionPath(locale, section.id)}>
      <CardGrid count={cards.length}>
        {cards.map((card) => (
          <StoryCard key={card.slug} card={card} paper={paper} layout="thumb" within={section.id} picture="landscape" standfirst={false} />
        ))}
      </CardGrid>
    </Band>
  );
}
