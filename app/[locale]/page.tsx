import type { Metadata } from 'next';
import { FrontPage } from '@/components/front/FrontPage';
import { Page } from '@/components/site/Page';
import { frontPath } from '@/lib/addresses';
import { edition } from '@/lib/edition';
import { frontOf } from '@/lib/front';
import { isLocale, otherLocale } from '@/lib/locale';
import { everythingId, paper as readPaper } from '@/lib/paper';
import { pageMetadata } from '@/lib/seo/metadata';
import { notFoundMetadata, NotFoundPage } from './not-found-page';

type Props = PageProps<'/[locale]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return notFoundMetadata(locale);
  const { site } = readPaper();
  const paths = { en: frontPath('en'), zh: frontPath('zh') };
  return pageMetadata({ site, locale, paths, description: site.description[locale], defaultPath: '/' });
}

export default async function Front({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return <NotFoundPage locale={locale} />;
  const now = new Date();
  const paper = readPaper();
  return (
    <Page paper={paper} path={frontPath(locale)} twin={{ href: frontPath(otherLocale(locale)) }} now={now}>
      <FrontPage paper={paper} everything={everythingId(paper)} front={frontOf(paper, edition(now))} />
    </Page>
  );
}
