import { listMetadata, ListPage } from '../../list-page';
import { sourceList } from '../../lists';

type Props = PageProps<'/[locale]/sources/[source]'>;

export async function generateMetadata({ params }: Props) {
  const { locale, source } = await params;
  return listMetadata(locale, sourceList(source), 1);
}

export default async function SourceFront({ params }: Props) {
  const { locale, source } = await params;
  return <ListPage locale={locale} list={sourceList(source)} page={1} />;
}
