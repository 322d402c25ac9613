import { translator } from '@/i18n/translator';
import { seriesPath, storyPath, topicPath } from '../address/addresses.ts';
import { inLocale, LANG } from '../edition/locale.ts';
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

/** Suggestions for the text typed so far: topics, series and headlines. */
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
        kind: t('kinds.story'),
        text: title.value,
        href: storyPath(title.locale, card),
        ...(title.locale !== locale && { lang: LANG[title.locale] }),
      };
    }),
  ];
}
