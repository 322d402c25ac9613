import { useLocale } from 'next-intl';
import { sectionPath, seriesPath } from '@/lib/address/addresses';
import type { Front } from '@/lib/pages/front';
import { LANG, otherLocale, textIn } from '@/lib/edition/locale';
import type { Paper } from '@/lib/record/model';
import { Block } from './Block';
import { CommentBand } from './CommentBand';
import { Latest } from '../cards/Latest';
import { Posters } from './Posters';
import { SeriesList } from './SeriesList';
import { StoryCard } from '../cards/StoryCard';
import { VideoBand } from './VideoBand';

type Props = { paper: Paper; everything: string; front: Front };

export function FrontPage({ paper, everything, front }: Props) {
  const locale = useLocale();
  const other = otherLocale(locale);
  const [first, ...rest] = front.sections;
  return (
    <>
      <h1 className="vh">
        {textIn(paper.site.name, locale)} <span lang={LANG[other]}>{textIn(paper.site.name, other)}</span>
      </h1>
      <div className="front wrap">
        <div className="front__main">
          {front.lead && (
            <div className="front__lead">
              <StoryCard card={front.lead} paper={paper} size="xl" heading="h2" picture="landscape" priority />
            </div>
          )}
          <Row cards={front.top} paper={paper} pictures />
          <Row cards={front.brief} paper={paper} />
        </div>
        <div className="front__side">
          <Latest cards={front.latest} everything={everything} />
        </div>
      </div>
      {first && <SectionBlock {...first} paper={paper} />}
      <CommentBand cards={front.comment} />
      {rest.slice(0, 2).map((block) => (
        <SectionBlock key={block.section.id} {...block} paper={paper} />
      ))}
      <VideoBand cards={front.video} paper={paper} />
      {rest.slice(2).map((block) => (
        <SectionBlock key={block.section.id} {...block} paper={paper} />
      ))}
      <Posters cards={front.posters} paper={paper} />
      {front.series.map(({ series, cards }) => (
        <Block key={series.id} id={`series-${series.id}`} title={series.name} href={seriesPath(locale, series.id)}>
          <SeriesList cards={cards} />
        </Block>
      ))}
    </>
  );
}

function Row({ cards, paper, pictures = false }: { cards: Front['top']; paper: Paper; pictures?: boolean }) {
  if (cards.length === 0) return null;
  return (
    <div className="front__row">
      {cards.map((card) => (
        <StoryCard
          key={card.slug}
          card={card}
          paper={paper}
          size={pictures ? 'm' : 's'}
          heading="h2"
          picture={pictures ? 'landscape' : 'none'}
          deck={pictures}
        />
      ))}
    </div>
  );
}

function SectionBlock({ section, cards, paper }: Front['sections'][number] & { paper: Paper }) {
  const locale = useLocale();
  return (
    <Block id={`section-${section.id}`} title={section.name} href={sectionPath(locale, section.id)}>
      <div className="sect__grid sect__grid--4">
        {cards.map((card) => (
          <StoryCard key={card.slug} card={card} paper={paper} kicker={card.format !== 'article'} picture="landscape" deck={false} />
        ))}
      </div>
    </Block>
  );
}
