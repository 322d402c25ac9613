import type { Metadata } from 'next';
import { pageOfSearch } from '../page-model';
import { PageView } from '../PageView';

type Props = PageProps<'/[locale]/search'>;

/** The results of a search, which depend on the query of the address. */
const find = async ({ params, searchParams }: Props) => pageOfSearch((await params).locale, JSON.stringify(await searchParams));

export const generateMetadata = async (props: Props): Promise<Metadata> => (await find(props)).head;

export default async function Search(props: Props) {
  return <PageView page={await find(props)} />;
}
