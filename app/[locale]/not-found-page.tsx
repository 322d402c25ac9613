import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NotFound } from '@/components/site/NotFound';
import { Page } from '@/components/site/Page';
import type { StoryCard } from '@/lib/record/model';
import { latestStories } from '@/lib/queries/lists';
import { edition } from '@/lib/queries/edition';
import { isLocale, type Locale, textIn } from '@/lib/edition/locale';
import { frontVersions } from '@/lib/address/versions';
import { everythingId } from '@/lib/record/paper';
import { paper as readPaper } from '@/lib/queries/paper';

const known = (locale: string): Locale => (isLocale(locale) ? locale : 'en');

/** What every page answers when its address names nothing: 404, in the reader's language. */
export async function NotFoundPage({ locale: asked, elsewhere }: { locale: string; elsewhere?: StoryCard | undefined }) {
  const locale = known(asked);
  const now = new Date();
  const paper = readPaper(locale);
  return (
    <Page paper={paper} versions={frontVersions()} now={now}>
      <NotFound
        paper={paper}
        everything={everythingId(paper)}
        cards={latestStories(edition(now, locale), { limit: 4 })}
        elsewhere={elsewhere}
      />
    </Page>
  );
}

/** Title of the page above; it has no canonical address and is not indexed. */
export async function notFoundMetadata(asked: string): Promise<Metadata> {
  const locale = known(asked);
  const t = await getTranslations({ locale, namespace: 'NotFound' });
  return { title: `${t('title')} | ${textIn(readPaper(locale).site.name, locale)}`, description: t('text'), robots: { index: false } };
}
