import { useLocale } from 'next-intl';
import type { StoryCard } from '@/lib/record/model';
import { LANG, type Locale } from '@/lib/edition/locale';
import { otherHeadline } from '@/lib/address/story-link';
import { Headline } from '../ui/Headline';

type Props = {
  card: StoryCard;
  /** The edition of the headline above it */
  shown: Locale;
  large?: boolean;
};

/**
 * The story's headline in the other language; nothing if the story does not exist in it. Like the second half of a label it is
 * not said (Bilingual.tsx): in a list of thirty stories the voice would change sixty times.
 */
export function OtherHeadline({ card, shown, large = false }: Props) {
  const headline = otherHeadline(card, shown, useLocale());
  if (!headline) return null;
  const size = large ? 'text-xl/7' : 'text-md/7';
  return (
    <p
      className={`relative self-start font-head text-balance text-ink-2 zh:wrap-anywhere zh:break-keep ${size}`}
      lang={LANG[headline.locale]}
      aria-hidden="true"
    >
      <Headline text={headline.value} locale={headline.locale} />
    </p>
  );
}
