import { wordIn } from '@/i18n/messages';
import { translator } from '@/i18n/translator';
import { seriesPath, storyPath, topicPath } from '../address/addresses.ts';
import { inLocale, LANG, textIn } from '../edition/locale.ts';
import { paper } from '../queries/paper.ts';
import { kickerOf, type StoryCard } from '../record/model.ts';
import { suggestionsFor } from '../search/suggestions.ts';
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

/** Suggestions for the text typed so far: topics, series and headlines, each story with its label. */
export function suggestionsOn(typed: string, context: PageContext): readonly Suggestion[] {
  const { locale } = context;
  const { lists, stories } = suggestionsFor(typed, forQueries(context));
  const t = translator(locale, 'Search');
  return [
    ...lists.map(({ kind, id, name }) => ({
      kind: t(`kinds.${kind}`),
      text: inLocale(name, locale).value,
      href: kind === 'topic' ? topicPath(locale, id) : seriesPath(locale, id),
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
