import { translator } from '@/i18n/translator';
import { searchPath } from '../address/addresses.ts';
import { everyVersion } from '../address/versions.ts';
import { languageOf } from '../edition/locale.ts';
import { pageMetadata } from '../outgoing/seo/metadata.ts';
import { inScript } from '../queries/context.ts';
import { latestStories } from '../queries/lists.ts';
import { sections, topics } from '../queries/paper-files.ts';
import type { StoryCard } from '../record/model.ts';
import type { Topic } from '../record/schema/paper-files.ts';
import { type Asked, askedQuery, readAsked, type SearchParameters } from '../search/filters.ts';
import { parseQuery } from '../search/query.ts';
import { type Results, searchPaper } from '../search/search-paper.ts';
import { forQueries, frameIn, type PageContext, type PageFrame } from './page.ts';

/** The search page, with the results if there is a query. */
export type SearchPage = PageFrame & {
  readonly kind: 'search';
  readonly asked: Asked;
  readonly found: Results;
  /** Every topic of the paper, for the filter */
  readonly topics: readonly Topic[];
  readonly latest: readonly StoryCard[];
};

const LATEST = 5;

/** The search page. @param parameters the query of its address */
export function searchPage(parameters: SearchParameters, context: PageContext): SearchPage {
  const frame = frameIn(context);
  const { locale, paper } = frame;
  const queryContext = forQueries(context);
  const asked = readAsked(parameters, { sections: sections().map(({ id }) => id), topics: topics().map(({ id }) => id) });
  const versions = everyVersion((version) => searchPath(version, askedQuery(asked)));
  const t = translator(locale, 'Search');
  const { text } = parseQuery(asked.typed);
  const title = text === '' ? t('title') : `${t('title')}: ${text}`;
  return {
    kind: 'search',
    ...frame,
    versions,
    head: {
      ...pageMetadata({ site: paper.site, locale, versions, title, description: t('hint') }),
      robots: { index: false, follow: true },
    },
    structuredData: [],
    trail: [],
    asked,
    found: searchPaper(asked, queryContext, languageOf(locale)),
    topics: inScript(topics(), queryContext),
    latest: latestStories(queryContext, { limit: LATEST }),
  };
}
