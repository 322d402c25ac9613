import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NotFound } from '@/components/site/NotFound';
import { Page } from '@/components/site/Page';
import { frontPath } from '@/lib/addresses';
import type { StoryCard } from '@/lib/content/model';
import { latestStories } from '@/lib/content/queries';
import type { Locale } from '@/lib/content/schema';
import { edition } from '@/lib/edition';
import { isLocale, otherLocale } from '@/lib/locale';
import { everythingId, paper as readPaper } from '@/lib/paper';

const known = (locale: string): Locale => (isLocale(locale) ? locale : 'en');

/** What every page answers when its address names nothing: 404, in the reader's language. */
export async function NotFoundPage({ locale: asked, elsewhere }: { locale: string; elsewhere?: StoryCard | undefined }) {
  const locale = known(asked);
  const now = new Date();
  const paper = readPaper();
  return (
    <Page paper={paper} path={frontPath(locale)} twin={{ href: frontPath(otherLocale(locale)) }} now={now}>
      <NotFound paper={paper} everything={everythingId(paper)} cards={latestStories(edition(now), { limit: 4 })} elsewhere={elsewhere} />
    </Page>
  );
}

/** Title of the page above; it has no canonical address and is not indexed. */
export async function notFoundMetadata(asked: string): Promise<Metadata> {
  const locale = known(asked);
  const t = await getTranslations({ locale, namespace: 'NotFound' });
  return { title: `${t('title')} | ${readPaper().site.name[locale]}`, description: t('text'), robots: { index: false } };
}
