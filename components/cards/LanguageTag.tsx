import { useLocale, useTranslations } from 'next-intl';
import type { StoryCard } from '@/lib/record/model';
import { languageOf, type Locale } from '@/lib/edition/locale';

type Props = {
  card: StoryCard;
  /** The edition of the headline on the card */
  shown: Locale;
  /** Adds a space, because text follows on the same line */
  spaced?: boolean;
};

/** Says on a card that the story is in the other language, wholly or mostly: the headline alone would promise more. */
export function LanguageTag({ card, shown, spaced = false }: Props) {
  const page = useLocale();
  const t = useTranslations('Card');
  const className = spaced ? 'tag mr-[0.25em]' : 'tag';
  if (shown !== page) return <span className={className}>{t('onlyIn')}</span>;
  return card.barelyIn.includes(languageOf(page)) ? <span className={className}>{t('mostlyIn')}</span> : null;
}
