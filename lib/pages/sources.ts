import { translator } from '@/i18n/translator';
import { sourcePath, sourcesPath } from '../address/addresses.ts';
import { everyVersion } from '../address/versions.ts';
import { textIn } from '../edition/locale.ts';
import { breadcrumbs, pageList } from '../outgoing/seo/json-ld/lists.ts';
import { pageMetadata } from '../outgoing/seo/metadata.ts';
import { inScript } from '../queries/context.ts';
import { sourcesWithStories } from '../queries/lists.ts';
import type { Source } from '../record/schema/paper-files.ts';
import { forQueries, frameIn, type PageContext, type PageFrame } from './page.ts';
import { sourcesTrail } from './trail.ts';

/** The list of all sources that have a front and stories, in the order of sources.json. */
export type SourcesPage = PageFrame & {
  readonly kind: 'sources';
  readonly sources: readonly { readonly source: Source; /** The number of stories */ readonly stories: number }[];
};

/** The list of sources. */
export function sourcesPage(context: PageContext): SourcesPage {
  const frame = frameIn(context);
  const { locale, paper } = frame;
  const queryContext = forQueries(context);
  const sources = inScript(sourcesWithStories(queryContext), queryContext);
  const versions = everyVersion(sourcesPath);
  const trail = sourcesTrail(locale);
  const t = translator(locale, 'Sources');
  const description = t('description', { name: textIn(paper.site.name, locale) });
  return {
    kind: 'sources',
    ...frame,
    versions,
    current: 'sources',
    head: pageMetadata({ site: paper.site, locale, versions, title: t('title'), description }),
    structuredData: [pageList(sources.map(({ source }) => sourcePath(locale, source.id))), breadcrumbs(trail)],
    trail,
    sources,
  };
}
