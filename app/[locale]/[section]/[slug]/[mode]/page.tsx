import { newestSlugs } from '@/lib/queries/lists';
import { edition } from '@/lib/queries/edition';
import { LOCALES } from '@/lib/edition/locale';
import { StoryView, storyViewMetadata } from '../../../story-view';

type Props = PageProps<'/[locale]/[section]/[slug]/[mode]'>;

/** The build renders a few, as a proof that such pages render. */
export const generateStaticParams = () =>
  LOCALES.flatMap((locale) => newestSlugs(edition(new Date(), locale), 2).map((newest) => ({ locale, ...newest, mode: 'both' })));

export const generateMetadata = async ({ params }: Props) => storyViewMetadata(await params);

/** `/both`: a story in both languages, the page's own first; `/both-en`, `/both-zh`: the other one first. */
export default async function BothLanguagesPage({ params }: Props) {
  return <StoryView {...await params} />;
}
