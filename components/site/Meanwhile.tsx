import { useLocale } from 'next-intl';
import { wordIn } from '@/i18n/messages';
import type { Paper, StoryCard as Card } from '@/lib/record/model';
import { CardGrid } from '../cards/CardGrid';
import { StoryCard } from '../cards/StoryCard';
import { LABEL } from '../ui/classes';
import { Bilingual } from '../ui/Bilingual';

type Props = { cards: readonly Card[]; paper: Paper };

/** The newest stories, below a page that has not what was asked for. */
export function Meanwhile({ cards, paper }: Props) {
  const locale = useLocale();
  return (
    <section className="pt-4" aria-labelledby="meanwhile">
      <h2 className={LABEL.frame} id="meanwhile">
        <Bilingual text={wordIn(locale, ({ NotFound: words }) => words.meanwhile)} locale={locale} otherClassName={LABEL.other} />
      </h2>
      <CardGrid count={cards.length}>
        {cards.map((card) => (
          <StoryCard key={card.slug} card={card} paper={paper} layout="thumb" picture="landscape" standfirst={false} />
        ))}
      </CardGrid>
    </section>
  );
}
