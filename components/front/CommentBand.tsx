import { useLocale } from 'next-intl';
import { wordIn } from '@/i18n/messages';
import { formatPath } from '@/lib/address/addresses';
import type { Paper, StoryCard } from '@/lib/record/model';
import { authorsOf } from '@/lib/record/credits';
import { inLocale } from '@/lib/edition/locale';
import { CardGrid } from '../cards/CardGrid';
import { CardHeadline } from '../cards/CardHeadline';
import { Kicker } from '../cards/Kicker';
import { Names } from '../cards/Names';
import { Band } from './Band';

type Props = { cards: readonly StoryCard[]; paper: Paper };

/** Comment, with the authors' names. */
export function CommentBand({ cards, paper }: Props) {
  const locale = useLocale();
  if (cards.length === 0) return null;
  return (
    <Band
      id="comment"
      ground="comment"
      title={wordIn(locale, ({ FormatFront }) => FormatFront.comment.title)}
      href={formatPath(locale, 'comment')}
    >
      <CardGrid count={cards.length}>
        {cards.map((card, n) => (
          <Opinion key={card.slug} card={card} paper={paper} className={n > 0 ? RULED : ''} />
        ))}
      </CardGrid>
    </Band>
  );
}

/** A rule between two of them: above on phones, before on wide screens. */
const RULED = 'border-hair max-md:border-t max-md:pt-6 lg:border-l lg:pl-6';

function Opinion({ card, paper, className }: { card: StoryCard; paper: Paper; className: string }) {
  const page = useLocale();
  const title = inLocale(card.title, page);
  const authors = authorsOf(card, paper.roles);
  return (
    <article className={`story-card grid min-w-0 grid-cols-1 gap-2 pr-4 ${className}`}>
      <Kicker story={card} paper={paper} within="formats/comment" />
      <CardHeadline card={card} title={title} as="h3" size="opinion" />
      {authors.length > 0 && (
        <p className="font-ui text-sm/5 font-semibold text-ink-2">
          <Names credits={authors} />
        </p>
      )}
    </article>
  );
}
