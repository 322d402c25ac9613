import { useLocale } from 'next-intl';
import type { Paper, StoryCard } from '@/lib/record/model';
import type { DateFormat } from '@/lib/time/dates';
import { inLocale, langOn } from '@/lib/edition/locale';
import { storyLink } from '@/lib/address/story-link';
import { META } from '../ui/classes';
import { Headline } from '../ui/Headline';
import { InLocale } from '../ui/InLocale';
import { Time } from '../ui/Time';
import { LanguageTag } from './LanguageTag';
import { StatusTag } from './StatusTag';
import { StoryLabel } from './StoryLabel';

type Props = {
  card: StoryCard;
  paper: Paper;
  time: DateFormat;
  standfirst?: boolean;
  /** Puts the time beside the headline instead of below it */
  beside?: boolean;
};

/** A story in a compact list: label, headline, standfirst on request, time. */
export function StoryLine({ card, paper, time, standfirst = false, beside = false }: Props) {
  const locale = useLocale();
  const title = inLocale(card.title, locale);
  return (
    <li className={`story-line ${beside ? 'flex items-baseline justify-between gap-4' : ''}`}>
      <div>
        <StoryLabel card={card} paper={paper} />
        <a className="story-line-link" {...storyLink(card, title.locale, locale)} {...langOn(locale, title.locale)}>
          <Headline text={title.value} locale={title.locale} />
        </a>
      </div>
      {standfirst && card.summary && (
        <p className="mt-0.5 line-clamp-2 font-ui text-sm/5 text-ink-2">
          <InLocale text={card.summary} page={locale} />
        </p>
      )}
      <p className={`mt-1 ${META}`}>
        <StatusTag status={card.status} />
        <LanguageTag card={card} shown={title.locale} spaced /> <Time at={card.publishedAt} format={time} />
      </p>
    </li>
  );
}
