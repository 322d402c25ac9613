import { translator } from '@/i18n/translator';
import { seriesPath, storyPath, topicPath } from '../address/addresses.ts';
import { inLocale, LANG } from '../edition/locale.ts';
import { suggestionsFor } from '../search/suggestions.ts';
import { forQueries, type PageContext } from './page.ts';

/** A suggestion as the search field shows it. */
export type Suggestion = {
  /** What kind of thing it is, in the words of the edition */
  readonly kind: string;
  readonly text: string;
  readonly href: string;
  /** Of the text, where it is not the edition's */
  readonly lang?: string;
};

/** Topics, series and headlines that begin with what was typed so far. */
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
