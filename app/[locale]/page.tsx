import type { Metadata } from 'next';
import { FrontPage } from '@/components/front/FrontPage';
import { Page } from '@/components/site/Page';
import { StructuredData } from '@/components/site/StructuredData';
import { frontPath } from '@/lib/address/addresses';
import { edition } from '@/lib/queries/edition';
import { frontOf, storiesOn } from '@/lib/queries/front';
import { isLocale, textIn } from '@/lib/edition/locale';
import { everythingId } from '@/lib/record/paper';
import { paper as readPaper } from '@/lib/queries/paper';
import { storyList } from '@/lib/outgoing/seo/json-ld/lists';
import { organization, webSite } from '@/lib/outgoing/seo/json-ld/publisher';
import { pageMetadata } from '@/lib/outgoing/seo/metadata';
import { frontVersions } from '@/lib/address/versions';
import { notFoundMetadata, NotFoundPage } from './not-found-page';

type Props = PageProps<'/[locale]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return notFoundMetadata(locale);
  const { site } = readPaper(locale);
  return pageMetadata({
    site,
    locale,
    versions: frontVersions(),
    description: textIn(site.description, locale),
    feedsOf: { front: frontPath(locale), title: textIn(site.name, locale) },
    defaultPath: '/',
  });
}

export default async function Front({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return <NotFoundPage locale={locale} />;
  const now = new Date();
  const paper = readPaper(locale);
  const front = frontOf(paper, edition(now, locale));
  return (
    <Page paper={paper} versions={frontVersions()} now={now}>
      <StructuredData nodes={[organization(paper, locale), webSite(paper, locale), storyList(storiesOn(front), locale)]} />
      <FrontPage paper={paper} everything={everythingId(paper)} front={front} />
    </Page>
  );
}
