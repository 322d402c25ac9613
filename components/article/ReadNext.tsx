import { useLocale } from 'next-intl';
import { wordIn } from '@/i18n/messages';
import { sectionPath } from '@/lib/address/addresses';
import type { Paper, StoryCard as Card } from '@/lib/record/model';
import { textIn } from '@/lib/edition/locale';
import { Dual } from '../ui/Dual';
import { StoryCard } from '../cards/StoryCard';

type Props = { cards: readonly Card[]; section: string; paper: Paper };

/** What to read after a story, and the way to its section. */
export function ReadNext({ cards, section: id, paper }: Props) {
  const locale = useLocale();
  const section = paper.sections.find((one) => one.id === id);
  if (cards.length === 0) return null;
  return (
    <section className="sect wrap" aria-labelledby="more">
      <h2 className="label" id="more">
        <Dual text={wordIn(locale, ({ Story }) => Story.readNext)} locale={locale} />
        {section && (
          <a className="more" href={sectionPath(locale, id)}>
            {textIn(section.name, locale)}
          </a>
        )}
      </h2>
      <div className="sect__grid sect__grid--4">
        {cards.map((next) => (
          <StoryCard key={next.slug} card={next} paper={paper} picture="landscape" deck={false} />
        ))}
      </div>
    </section>
  );
}
