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

/** The headline of a story in the other language, where it has one. */
export function OtherHeadline({ card, shown, large = false }: Props) {
  const echo = otherHeadline(card, shown, useLocale());
  if (!echo) return null;
  const size = large ? 'text-xl/7' : 'text-md/7';
  return (
    <p className={`relative self-start font-head text-balance text-ink-2 zh:wrap-anywhere zh:break-keep ${size}`} lang={LANG[echo.locale]}>
      <Headline text={echo.value} locale={echo.locale} />
    </p>
  );
}
