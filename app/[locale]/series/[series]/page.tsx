import { listMetadata, ListPage } from '../../list-page';
import { seriesList } from '../../lists';

type Props = PageProps<'/[locale]/series/[series]'>;

export async function generateMetadata({ params }: Props) {
  const { locale, series } = await params;
  return listMetadata(locale, seriesList(series), 1);
}

export default async function SeriesFront({ params }: Props) {
  const { locale, series } = await params;
  return <ListPage locale={locale} list={seriesList(series)} page={1} />;
}
