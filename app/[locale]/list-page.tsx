import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ListFront } from '@/components/front/ListFront';
import { Page } from '@/components/site/Page';
import { latestStories, type ListFilter, storiesIn } from '@/lib/content/queries';
import type { InAllLocales, Locale } from '@/lib/content/schema';
import { edition } from '@/lib/edition';
import { isLocale, otherLocale } from '@/lib/locale';
import { everythingId, paper as readPaper } from '@/lib/paper';
import { pageMetadata } from '@/lib/seo/metadata';
import { notFoundMetadata, NotFoundPage } from './not-found-page';

/** A list that has a front: what is in it, what it is called, where it is. */
export type List = {
  filter: ListFilter;
  name: InAllLocales;
  description: InAllLocales;
  path: (locale: Locale, page: number) => string;
  /** Its place in the navigation, if it has one */
  nav?: string;
};

const PAGE_SIZE = 10;

/** Page numbers as addresses write them: 2, 3, …; page 1 has the bare address only. */
export const pageNumber = (text: string): number | undefined => (/^[1-9]\d{0,5}$/.test(text) && text !== '1' ? Number(text) : undefined);

const find = (locale: string, list: List | undefined, page: number | undefined, now: Date) => {
  if (!isLocale(locale) || !list || page === undefined) return undefined;
  const found = storiesIn(edition(now), list.filter, { page, pageSize: PAGE_SIZE });
  return found && { ...found, list, locale };
};

export async function listMetadata(locale: string, list: List | undefined, page: number | undefined): Promise<Metadata> {
  const found = find(locale, list, page, new Date());
  if (!found) return notFoundMetadata(locale);
  const { list: known, locale: here } = found;
  const t = await getTranslations({ locale: here, namespace: 'List' });
  const title = known.name[here];
  return pageMetadata({
    site: readPaper().site,
    locale: here,
    paths: { en: known.path('en', found.page), zh: known.path('zh', found.page) },
    title: found.page === 1 ? title : t('titlePaged', { title, page: found.page }),
    description: known.description[here],
  });
}

export async function ListPage({ locale, list, page }: { locale: string; list: List | undefined; page: number | undefined }) {
  const now = new Date();
  const found = find(locale, list, page, now);
  if (!found) return <NotFoundPage locale={locale} />;
  const { list: known, locale: here } = found;
  const paper = readPaper();
  return (
    <Page
      paper={paper}
      path={known.path(here, found.page)}
      twin={{ href: known.path(otherLocale(here), found.page) }}
      current={known.nav}
      now={now}
    >
      <ListFront
        paper={paper}
        everything={everythingId(paper)}
        name={known.name}
        description={known.description}
        href={(number) => known.path(here, number)}
        page={found.page}
        pages={found.pages}
        cards={found.cards}
        latest={latestStories(edition(now), { limit: 7 })}
      />
    </Page>
  );
}
