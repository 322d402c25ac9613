import { useLocale } from 'next-intl';
import type { StoryCard } from '@/lib/record/model';
import type { DateFormat } from '@/lib/time/dates';
import { inLocale, langOn } from '@/lib/edition/locale';
import { storyLink } from '@/lib/address/story-link';
import { Headline } from '../ui/Headline';
import { InLocale } from '../ui/InLocale';
import { Time } from '../ui/Time';
import { LanguageTag } from './LanguageTag';
import { StatusTag } from './StatusTag';

type Props = { card: StoryCard; time: DateFormat; deck?: boolean };

/** A story in a list that is read at a glance: title, summary if it is wanted, time. */
export function StoryLine({ card, time, deck = false }: Props) {
  const locale = useLocale();
  const title = inLocale(card.title, locale);
  return (
    <li>
      <a {...storyLink(card, title.locale, locale)} {...langOn(locale, title.locale)}>
        <Headline text={title.value} locale={title.locale} />
      </a>
      {deck && card.summary && (
        <p className="latest__deck">
          <InLocale text={card.summary} page={locale} />
        </p>
      )}
      <p className="meta">
        <StatusTag status={card.status} />
        <LanguageTag card={card} shown={title.locale} /> <Time at={card.publishedAt} format={time} />
      </p>
    </li>
  );
}
