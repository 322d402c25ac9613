import type { Metadata } from 'next';
import { pageOfSearch } from '../page-model';
import { PageView } from '../PageView';

type Props = PageProps<'/[locale]/search'>;

/** Unlike the other pages, the search is rendered for each request. server/next/light-page.ts removes React from it, as the cache handler does from the others. */
export const dynamic = 'auto';

const find = async ({ params, searchParams }: Props) => pageOfSearch((await params).locale, JSON.stringify(await searchParams));

export const generateMetadata = async (props: Props): Promise<Metadata> => (await find(props)).head;

export default async function Search(props: Props) {
  return <PageView page={await find(props)} />;
}
