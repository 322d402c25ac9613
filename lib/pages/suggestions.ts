import { wordIn } from '@/i18n/messages';
import { translator } from '@/i18n/translator';
import { storyPath } from '../address/addresses.ts';
import { inLocale, LANG, textIn } from '../edition/locale.ts';
import { paper } from '../queries/paper.ts';
import { kickerOf, type StoryCard } from '../record/model.ts';
import { leadPath } from '../search/named/leads.ts';
import { suggestionsFor } from '../search/suggestions.ts';
import { periodName } from '../time/archive-period.ts';
import { forQueries, type PageContext } from './page.ts';

/** A suggestion as the search field shows it. */
export type Suggestion = {
  /** The kind of suggestion, in the edition's words */
  readonly kind: string;
  readonly text: string;
  readonly href: string;
  /** The `lang` of the text, if it is not the edition's */
  readonly lang?: string;
};

/** The label of a story in one line, such as "BayTalk 12" or "Video"; a report has none. */
function labelOf(card: StoryCard, { locale }: PageContext): string | undefined {
  const kicker = kickerOf(card, paper(locale));
  if (kicker?.kind === 'series') return `${textIn(kicker.series.name, locale)} ${kicker.number}`;
  return kicker?.kind === 'format'
    ? textIn(
        wordIn(locale, ({ Format }) => Format[kicker.format]),
        locale,
      )
    : undefined;
}

/** Suggestions for the text typed so far: pages of the paper, and headlines, each story with its label. */
export function suggestionsOn(typed: string, context: PageContext): readonly Suggestion[] {
  const { locale } = context;
  const { leads, stories } = suggestionsFor(typed, forQueries(context));
  const t = translator(locale, 'Search');
  return [
    ...leads.map((lead) => ({
      kind: t(`kinds.${lead.kind}`),
      text: lead.kind === 'archive' ? periodName(lead.period, locale) : inLocale(lead.name, locale).value,
      href: leadPath(lead, locale),
    })),
    ...stories.map((card) => {
      const title = inLocale(card.title, locale);
      return {
        kind: labelOf(card, context) ?? t('kinds.story'),
        text: title.value,
        href: storyPath(title.locale, card),
        ...(title.locale !== locale && { lang: LANG[title.locale] }),
      };
    }),
  ];
}
