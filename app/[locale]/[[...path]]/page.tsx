import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { pageOfPath } from '../page-model';
import { PageView } from '../PageView';

type Props = PageProps<'/[locale]/[[...path]]'>;

const find = async ({ params }: Props) => {
  const { locale, path = [] } = await params;
  return pageOfPath(locale, ['', locale, ...path].join('/'));
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await find(props);
  return page.kind === 'moved' ? {} : page.head;
}

/** Every page of an edition except the search, found by its address (lib/address/table.ts). */
export default async function PageAtPath(props: Props) {
  const page = await find(props);
  if (page.kind === 'moved') permanentRedirect(page.to);
  return <PageView page={page} />;
}
