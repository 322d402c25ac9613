import { translator } from '@/i18n/translator';
import { everyVersion } from '../address/versions.ts';
import type { InAllLanguages } from '../edition/languages.ts';
import { type Locale, textIn } from '../edition/locale.ts';
import { breadcrumbs, storyList } from '../outgoing/seo/json-ld/lists.ts';
import { pageMetadata } from '../outgoing/seo/metadata.ts';
import { latestStories, storiesIn } from '../queries/lists.ts';
import type { StoryCard } from '../record/model.ts';
import { type FrontKind, listFront } from './fronts.ts';
import { forQueries, frameIn, type PageContext, type PageFrame } from './page.ts';
import { listTrail } from './trail.ts';

/** One page of the front of a section, topic, format, series or source. */
export type ListPage = PageFrame & {
  readonly kind: 'list';
  readonly name: InAllLanguages;
  readonly description: InAllLanguages;
  /** The website of the source */
  readonly website: string | undefined;
  readonly page: number;
  readonly pages: number;
  /** The address of a page of this list in the page's edition */
  readonly href: (page: number) => string;
  readonly cards: readonly StoryCard[];
  /** The newest stories of the whole paper, for beside the list */
  readonly latest: readonly StoryCard[];
};

/** The number of stories on a page of a list. */
const PAGE_SIZE = 10;
const LATEST = 7;

/** A page of a list; undefined if the paper has no such list, and past its last page. */
export function listPage({ kind, id, page }: { kind: FrontKind; id: string; page: number }, context: PageContext): ListPage | undefined {
  const front = listFront(kind, id, context.locale);
  const found = front && storiesIn(forQueries(context), front.filter, { page, pageSize: PAGE_SIZE });
  if (!found) return undefined;
  const frame = frameIn(context);
  const { locale, paper } = frame;
  const { name, description, website } = front;
  const versions = everyVersion((version) => front.path(version, page));
  const trail = listTrail({ label: textIn(name, locale), href: front.path(locale, 1) }, locale, front.above);
  return {
    kind: 'list',
    ...frame,
    versions,
    current: front.current,
    head: pageMetadata({
      site: paper.site,
      locale,
      versions,
      ...pagedHead({ title: textIn(name, locale), description: textIn(description, locale), page, pages: found.pages }, locale),
      ...(front.hasFeeds && {
        feedsOf: { front: front.path(locale, 1), title: `${textIn(name, locale)} | ${textIn(paper.site.name, locale)}` },
      }),
    }),
    structuredData: [storyList(found.cards, locale), breadcrumbs(trail)],
    trail,
    name,
    description,
    website,
    page,
    pages: found.pages,
    href: (other) => front.path(locale, other),
    cards: found.cards,
    latest: latestStories(forQueries(context), { limit: LATEST }),
  };
}

type PagedHead = { readonly title: string; readonly description: string; readonly page: number; readonly pages: number };

/** Title and description of a page of a list; from the second page on they have its number. */
export function pagedHead({ title, description, page, pages }: PagedHead, locale: Locale): { title: string; description: string } {
  if (page === 1) return { title, description };
  const t = translator(locale, 'List');
  return { title: t('titlePaged', { title, page }), description: t('descriptionPaged', { description, page, pages }) };
}
