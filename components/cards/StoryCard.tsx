import { useLocale } from 'next-intl';
import type { Paper, StoryCard as Card } from '@/lib/record/model';
import { inLocale } from '@/lib/edition/locale';
import { CardPicture } from './CardPicture';
import { CardStandfirst } from './CardStandfirst';
import { CardHeadline } from './CardHeadline';
import { OtherHeadline } from './OtherHeadline';
import { Kicker } from './Kicker';
import { META } from '../ui/classes';
import { Time } from '../ui/Time';
import { LanguageTag } from './LanguageTag';
import { StatusTag } from './StatusTag';

type Props = {
  card: Card;
  paper: Paper;
  /** xl: the lead of the front page; l: a large picture, with a headline of the usual size; m, s: all others */
  size?: 'xl' | 'l' | 'm' | 's';
  layout?: keyof typeof LAYOUT;
  heading?: 'h2' | 'h3';
  picture?: 'none' | 'landscape' | 'wide' | 'tall';
  /** The front of which it is listed, "culture" or "formats/video", which its kicker does not repeat */
  within?: string;
  standfirst?: boolean;
  priority?: boolean;
  /** Classes that separate it from the card before it */
  className?: string;
};

const SIZES = {
  xl: '(min-width: 64rem) 34rem, (min-width: 48rem) 58vw, 100vw',
  l: '(min-width: 64rem) 38rem, 100vw',
  m: '(min-width: 48rem) 20rem, 7rem',
  s: '(min-width: 48rem) 20rem, 7rem',
};
const HEADLINE_SIZE = { xl: 'xl', l: 'm', m: 'm', s: 's' } as const;
const SHAPE = { landscape: 'aspect-3/2', wide: 'aspect-video', tall: 'aspect-3/4' };

/** The position of a card's picture. */
const LAYOUT = {
  above: { card: '', picture: '' },
  /** Small, to the right of the text, on phones */
  thumb: {
    card: 'max-md:grid max-md:grid-cols-[minmax(0,1fr)_6.5rem] max-md:content-start max-md:gap-x-4 max-md:gap-y-1',
    picture: 'max-md:col-start-2 max-md:row-[1/span_5] max-md:aspect-square max-md:self-start',
  },
  /** Large, to the right of the text, on tablets and wide screens */
  lead: {
    card: 'md:grid md:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] md:grid-rows-[repeat(4,auto)_1fr] md:content-start md:gap-x-8',
    picture: 'md:col-start-2 md:row-[1/span_5] md:aspect-5/4',
  },
  /** Large, to the left of the text, on wide screens */
  film: {
    card: 'lg:col-span-full lg:grid lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:grid-rows-[repeat(3,auto)_1fr] lg:gap-x-10',
    picture: 'lg:row-[1/span_5]',
  },
};

/** A story as a card. The headline's link covers the whole card; the kicker is the only other link. */
export function StoryCard({
  card,
  paper,
  size = 'm',
  layout = 'above',
  heading = 'h3',
  picture = 'none',
  within,
  standfirst = true,
  priority = false,
  className = '',
}: Props) {
  const locale = useLocale();
  const title = inLocale(card.title, locale);
  const image = picture === 'none' ? undefined : card.image;
  const place = LAYOUT[image ? layout : 'above'];
  return (
    <article className={`story-card flex min-w-0 flex-col gap-2 ${place.card} ${className}`}>
      {image && (
        <CardPicture
          image={image}
          seconds={card.videoSeconds}
          sizes={SIZES[size]}
          priority={priority}
          className={`${SHAPE[picture === 'none' ? 'landscape' : picture]} ${place.picture}`}
        />
      )}
      <Kicker story={card} paper={paper} within={within} />
      <CardHeadline card={card} title={title} as={heading} size={image && layout === 'thumb' ? 'thumb' : HEADLINE_SIZE[size]} />
      <OtherHeadline card={card} shown={title.locale} large={size === 'xl'} />
      {standfirst && card.summary && (
        <CardStandfirst
          text={card.summary}
          size={size === 'xl' ? 'large' : 'standard'}
          className={layout === 'thumb' ? 'max-md:hidden' : ''}
        />
      )}
      <p className={`relative ${META}`}>
        <StatusTag status={card.status} />
        <LanguageTag card={card} shown={title.locale} spaced /> <Time at={card.publishedAt} format="date" />
      </p>
    </article>
  );
}
