import { listMetadata, ListPage } from '../../list-page';
import { formatList } from '../../lists';

type Props = PageProps<'/[locale]/formats/[format]'>;

export async function generateMetadata({ params }: Props) {
  const { locale, format } = await params;
  return listMetadata(locale, formatList(format), 1);
}

export default async function FormatFront({ params }: Props) {
  const { locale, format } = await params;
  return <ListPage locale={locale} list={formatList(format)} page={1} />;
}
