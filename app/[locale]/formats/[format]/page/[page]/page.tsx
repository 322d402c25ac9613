import { listMetadata, ListPage, pageNumber } from '../../../../list-page';
import { formatList } from '../../../../lists';

type Props = PageProps<'/[locale]/formats/[format]/page/[page]'>;

export async function generateMetadata({ params }: Props) {
  const { locale, format, page } = await params;
  return listMetadata(locale, formatList(format), pageNumber(page));
}

export default async function FormatFrontPaged({ params }: Props) {
  const { locale, format, page } = await params;
  return <ListPage locale={locale} list={formatList(format)} page={pageNumber(page)} />;
}
