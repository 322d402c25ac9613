import { newestSlugs } from '@/lib/queries/lists';
import { edition } from '@/lib/queries/edition';
import { LOCALES } from '@/lib/edition/locale';
import { StoryView, storyViewMetadata } from '../../story-view';

type Props = PageProps<'/[locale]/[section]/[slug]'>;

/** The build renders only the newest stories; the rest are rendered when first asked for. */
const PRERENDERED = 12;

export const generateStaticParams = () =>
  LOCALES.flatMap((locale) => newestSlugs(edition(new Date(), locale), PRERENDERED).map((newest) => ({ locale, ...newest })));

export const generateMetadata = async ({ params }: Props) => storyViewMetadata(await params);

export default async function ArticlePage({ params }: Props) {
  return <StoryView {...await params} />;
}
