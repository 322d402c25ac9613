import type { Metadata } from 'next';
import { pageOfSearch } from '../page-model';
import { PageView } from '../PageView';

type Props = PageProps<'/[locale]/search'>;

/** Unlike the other pages: made for each request, from its query. server/next/light-page.ts makes it as light as they are. */
export const dynamic = 'auto';

const find = async ({ params, searchParams }: Props) => pageOfSearch((await params).locale, JSON.stringify(await searchParams));

export const generateMetadata = async (props: Props): Promise<Metadata> => (await find(props)).head;

export default async function Search(props: Props) {
  return <PageView page={await find(props)} />;
}
