import { useLocale, useTranslations } from 'next-intl';
import type { StoryCard } from '@/lib/record/model';
import { languageOf, type Locale } from '@/lib/edition/locale';

type Props = {
  card: StoryCard;
  /** The edition that the card's headline is of */
  shown: Locale;
  /** Something follows on its line */
  spaced?: boolean;
};

/** A small box around a word about a story's language or state. */
export const TAG = 'inline-block rounded-xs border px-[0.35rem] font-ui text-xs/4.5 font-semibold';

/** On the card of a story that is in the other language, or mostly so: the headline alone would promise more. */
export function LanguageTag({ card, shown, spaced = false }: Props) {
  const page = useLocale();
  const t = useTranslations('Card');
  const className = `border-edge text-ink-2 ${TAG} ${spaced ? 'mr-[0.25em]' : ''}`;
  if (shown !== page) return <span className={className}>{t('onlyIn')}</span>;
  return card.barelyIn.includes(languageOf(page)) ? <span className={className}>{t('mostlyIn')}</span> : null;
}
