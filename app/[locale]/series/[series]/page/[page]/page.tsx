import { listMetadata, ListPage, pageNumber } from '../../../../list-page';
import { seriesList } from '../../../../lists';

type Props = PageProps<'/[locale]/series/[series]/page/[page]'>;

export async function generateMetadata({ params }: Props) {
  const { locale, series, page } = await params;
  return listMetadata(locale, seriesList(series), pageNumber(page));
}

export default async function SeriesFrontPaged({ params }: Props) {
  const { locale, series, page } = await params;
  return <ListPage locale={locale} list={seriesList(series)} page={pageNumber(page)} />;
}
