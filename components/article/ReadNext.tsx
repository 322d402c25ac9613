import { useLocale } from 'next-intl';
import { wordIn } from '@/i18n/messages';
import { sectionPath } from '@/lib/address/addresses';
import type { Paper, StoryCard as Card } from '@/lib/record/model';
import { textIn } from '@/lib/edition/locale';
import { LABEL } from '../ui/classes';
import { Bilingual } from '../ui/Bilingual';
import { CardGrid } from '../cards/CardGrid';
import { StoryCard } from '../cards/StoryCard';

type Props = {
  cards: readonly Card[];
  section: string;
  paper: Paper;
  /** Classes for its position */
  className?: string;
};

/** Related stories, and a link to the story's section. */
export function ReadNext({ cards, section: id, paper, className = '' }: Props) {
  const locale = useLocale();
  const section = paper.sections.find((one) => one.id === id);
  if (cards.length === 0) return null;
  return (
    <section className={`print:hidden ${className}`} aria-labelledby="more" data-below="">
      <h2 className={LABEL.frame} id="more">
        <Bilingual text={wordIn(locale, ({ Story }) => Story.readNext)} locale={locale} otherClassName={LABEL.other} />
        {section && (
          <a className={LABEL.more} href={sectionPath(locale, id)}>
            {textIn(section.name, locale)}
          </a>
        )}
      </h2>
      <CardGrid count={cards.length}>
        {cards.map((next) => (
          <StoryCard key={next.slug} card={next} paper={paper} layout="thumb" picture="landscape" standfirst={false} />
        ))}
      </CardGrid>
    </section>
  );
}
