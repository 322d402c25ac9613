import { useLocale, useTranslations } from 'next-intl';
import type { StoryCard } from '@/lib/record/model';
import { languageOf, type Locale } from '@/lib/edition/locale';

type Props = {
  card: StoryCard;
  /** The edition that the card's headline is of */
  shown: Locale;
};

/** On the card of a story that is in the other language, or mostly so: the headline alone would promise more. */
export function LanguageTag({ card, shown }: Props) {
  const page = useLocale();
  const t = useTranslations('Card');
  if (shown !== page) return <span className="langtag">{t('onlyIn')}</span>;
  return card.barelyIn.includes(languageOf(page)) ? <span className="langtag">{t('mostlyIn')}</span> : null;
}
