import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ListFront } from '@/components/front/ListFront';
import { Page } from '@/components/site/Page';
import { StructuredData } from '@/components/site/StructuredData';
import { type Crumb, listTrail } from '@/lib/pages/trail';
import { latestStories, type ListFilter, storiesIn } from '@/lib/queries/lists';
import type { InAllLanguages } from '@/lib/edition/languages';
import { edition } from '@/lib/queries/edition';
import { isLocale, type Locale, textIn } from '@/lib/edition/locale';
import { everythingId } from '@/lib/record/paper';
import { paper as readPaper } from '@/lib/queries/paper';
import { breadcrumbs, storyList } from '@/lib/outgoing/seo/json-ld/lists';
import { pageMetadata } from '@/lib/outgoing/seo/metadata';
import { everyVersion } from '@/lib/address/versions';
import type { FindList } from './lists';
import { notFoundMetadata, NotFoundPage } from './not-found-page';

/** A list that has a front: what is in it, what it is called, where it is. */
export type List = {
  filter: ListFilter;
  name: InAllLanguages;
  description: InAllLanguages;
  path: (locale: Locale, page: number) => string;
  /** Its place in the navigation, if it has one */
  nav?: string;
  /** What it is one of, where that has a page */
  above?: Crumb;
  /** The site of who stands behind it */
  website?: string | undefined;
  /** Whether its stories go out as feeds too */
  hasFeeds?: boolean;
};

const PAGE_SIZE = 10;

/** Page numbers as addresses write them: 2, 3, …; page 1 has the bare address only. */
export const pageNumber = (text: string): number | undefined => (/^[1-9]\d{0,5}$/.test(text) && text !== '1' ? Number(text) : undefined);

const find = (locale: string, findList: FindList, page: number | undefined, now: Date) => {
  const list = isLocale(locale) ? findList(locale) : undefined;
  if (!isLocale(locale) || !list || page === undefined) return undefined;
  const found = storiesIn(edition(now, locale), list.filter, { page, pageSize: PAGE_SIZE });
  const versions = everyVersion((version) => list.path(version, page));
  return found && { ...found, list, locale, versions };
};

export async function listMetadata(asked: string, findList: FindList, number: number | undefined): Promise<Metadata> {
  const found = find(asked, findList, number, new Date());
  if (!found) return notFoundMetadata(asked);
  const { list, locale, page, pages, versions } = found;
  const t = await getTranslations({ locale, namespace: 'List' });
  const title = textIn(list.name, locale);
  const description = textIn(list.description, locale);
  const { site } = readPaper(locale);
  return pageMetadata({
    site,
    locale,
    versions,
    ...(list.hasFeeds && { feedsOf: { front: list.path(locale, 1), title: `${title} | ${textIn(site.name, locale)}` } }),
    title: page === 1 ? title : t('titlePaged', { title, page }),
    description: page === 1 ? description : t('descriptionPaged', { description, page, pages }),
  });
}

type Props = { locale: string; list: FindList; page: number | undefined };

export async function ListPage({ locale: asked, list: findList, page: number }: Props) {
  const now = new Date();
  const found = find(asked, findList, number, now);
  if (!found) return <NotFoundPage locale={asked} />;
  const { list, locale, page, pages, cards, versions } = found;
  const paper = readPaper(locale);
  return (
    <Page paper={paper} versions={versions} current={list.nav} now={now}>
      <StructuredData
        nodes={[
          storyList(cards, locale),
          breadcrumbs(listTrail({ label: textIn(list.name, locale), href: list.path(locale, 1) }, locale, list.above)),
        ]}
      />
      <ListFront
        paper={paper}
        everything={everythingId(paper)}
        name={list.name}
        description={list.description}
        href={(other) => list.path(locale, other)}
        within={list.nav}
        above={list.above}
        website={list.website}
        page={page}
        pages={pages}
        cards={cards}
        latest={latestStories(edition(now, locale), { limit: 7 })}
      />
    </Page>
  );
}
