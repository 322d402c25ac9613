import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SourceList } from '@/components/front/SourceList';
import { Page } from '@/components/site/Page';
import { StructuredData } from '@/components/site/StructuredData';
import { sourcesTrail } from '@/lib/pages/trail';
import { sourcePath, sourcesPath } from '@/lib/address/addresses';
import { inScript, edition } from '@/lib/queries/edition';
import { sourcesWithStories } from '@/lib/queries/lists';
import { isLocale, textIn } from '@/lib/edition/locale';
import { paper as readPaper } from '@/lib/queries/paper';
import { breadcrumbs, pageList } from '@/lib/outgoing/seo/json-ld/lists';
import { pageMetadata } from '@/lib/outgoing/seo/metadata';
import { everyVersion } from '@/lib/address/versions';
import { notFoundMetadata, NotFoundPage } from '../not-found-page';

type Props = PageProps<'/[locale]/sources'>;

const VERSIONS = everyVersion(sourcesPath);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return notFoundMetadata(locale);
  const t = await getTranslations({ locale, namespace: 'Sources' });
  const { site } = readPaper(locale);
  const description = t('description', { name: textIn(site.name, locale) });
  return pageMetadata({ site, locale, versions: VERSIONS, title: t('title'), description });
}

/** Every source that has a front and stories. */
export default async function Sources({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return <NotFoundPage locale={locale} />;
  const now = new Date();
  const here = edition(now, locale);
  const found = inScript(sourcesWithStories(here), here);
  return (
    <Page paper={readPaper(locale)} versions={VERSIONS} current="sources" now={now}>
      <StructuredData nodes={[pageList(found.map(({ source }) => sourcePath(locale, source.id))), breadcrumbs(sourcesTrail(locale))]} />
      <SourceList sources={found} />
    </Page>
  );
}
