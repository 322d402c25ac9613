import '../../css/search.css';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SearchPage } from '@/components/search/SearchPage';
import { Page } from '@/components/site/Page';
import { searchPath } from '@/lib/address/addresses';
import { inScript, edition } from '@/lib/queries/edition';
import { latestStories } from '@/lib/queries/lists';
import { sections, topics } from '@/lib/queries/paper-files';
import { isLocale, languageOf } from '@/lib/edition/locale';
import { everythingId } from '@/lib/record/paper';
import { paper as readPaper } from '@/lib/queries/paper';
import { type Asked, askedQuery, readAsked } from '@/lib/search/filters';
import { parseQuery } from '@/lib/search/query';
import { searchPaper } from '@/lib/search/search-paper';
import { pageMetadata } from '@/lib/outgoing/seo/metadata';
import { everyVersion } from '@/lib/address/versions';
import { notFoundMetadata, NotFoundPage } from '../not-found-page';

type Props = PageProps<'/[locale]/search'>;

/** Unlike the other pages: made for each request, from its query. server/next/light-page.ts makes it as light as they are. */
export const dynamic = 'auto';

async function readSearch(searchParams: Props['searchParams']): Promise<Asked> {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  return readAsked(await searchParams, { sections: ids(sections()), topics: ids(topics()) });
}

const versionsOf = (asked: Asked) => everyVersion((locale) => searchPath(locale, askedQuery(asked)));

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return notFoundMetadata(locale);
  const t = await getTranslations({ locale, namespace: 'Search' });
  const asked = await readSearch(searchParams);
  const { text } = parseQuery(asked.typed);
  const title = text === '' ? t('title') : `${t('title')}: ${text}`;
  const { site } = readPaper(locale);
  const metadata = pageMetadata({ site, locale, versions: versionsOf(asked), title, description: t('hint') });
  return { ...metadata, robots: { index: false, follow: true } };
}

export default async function Search({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return <NotFoundPage locale={locale} />;
  const asked = await readSearch(searchParams);
  const now = new Date();
  const here = edition(now, locale);
  const paper = readPaper(locale);
  return (
    <Page paper={paper} versions={versionsOf(asked)} now={now}>
      <SearchPage
        paper={paper}
        everything={everythingId(paper)}
        asked={asked}
        found={searchPaper(asked, here, languageOf(locale))}
        topics={inScript(topics(), here)}
        latest={latestStories(here, { limit: 5 })}
      />
    </Page>
  );
}
