import { listMetadata, ListPage, pageNumber } from '../../../../list-page';
import { sourceList } from '../../../../lists';

type Props = PageProps<'/[locale]/sources/[source]/page/[page]'>;

export async function generateMetadata({ params }: Props) {
  const { locale, source, page } = await params;
  return listMetadata(locale, sourceList(source), pageNumber(page));
}

export default async function SourceFrontPaged({ params }: Props) {
  const { locale, source, page } = await params;
  return <ListPage locale={locale} list={sourceList(source)} page={pageNumber(page)} />;
}
