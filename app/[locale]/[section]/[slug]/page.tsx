import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { StoryPage } from '@/components/article/StoryPage';
import { Page } from '@/components/site/Page';
import { storyPath } from '@/lib/addresses';
import { hasVersion } from '@/lib/content/model';
import { latestStories, neighboursInSeries, newestSlugs, relatedStories, section, story, topic } from '@/lib/content/queries';
import { LOCALES } from '@/lib/content/schema';
import { edition } from '@/lib/edition';
import { isLocale, otherLocale } from '@/lib/locale';
import { everythingId, paper as readPaper } from '@/lib/paper';
import { storyMetadata } from '@/lib/seo/story-metadata';
import { notFoundMetadata, NotFoundPage } from '../../not-found-page';

type Props = PageProps<'/[locale]/[section]/[slug]'>;

/** The build renders only the newest stories; the rest are rendered when first asked for. */
const PRERENDERED = 12;

export const generateStaticParams = () =>
  newestSlugs(edition(new Date()), PRERENDERED).flatMap((newest) => LOCALES.map((locale) => ({ locale, ...newest })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, section: sectionId, slug } = await params;
  const found = story(slug, edition(new Date()));
  if (!isLocale(locale) || !found || !section(sectionId) || !hasVersion(found, locale)) return notFoundMetadata(locale);
  return storyMetadata(found, locale, readPaper());
}

export default async function ArticlePage({ params }: Props) {
  const { locale, section: sectionId, slug } = await params;
  const now = new Date();
  const found = story(slug, edition(now));
  if (!isLocale(locale) || !found || !section(sectionId)) return <NotFoundPage locale={locale} />;
  if (!hasVersion(found, locale)) return <NotFoundPage locale={locale} elsewhere={found.card} />;
  if (found.article.section !== sectionId) permanentRedirect(storyPath(locale, found.card));

  const paper = readPaper();
  const other = otherLocale(locale);
  const topics = found.article.topics.flatMap((id) => topic(id) ?? []);
  return (
    <Page
      paper={paper}
      path={storyPath(locale, found.card)}
      twin={hasVersion(found, other) ? { href: storyPath(other, found.card) } : 'missing'}
      current={found.article.section}
      kind="story"
      now={now}
    >
      <StoryPage
        story={found}
        paper={paper}
        everything={everythingId(paper)}
        topics={topics}
        neighbours={neighboursInSeries(found, edition(now))}
        latest={latestStories(edition(now), { limit: 7, except: slug })}
        related={relatedStories(found, edition(now), 4)}
      />
    </Page>
  );
}
