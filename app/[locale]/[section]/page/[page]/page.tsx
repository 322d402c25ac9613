import { section } from '@/lib/queries/paper-files';
import { listMetadata, ListPage, pageNumber } from '../../../list-page';
import { sectionList } from '../../../lists';
import { OwnPage, ownPageMetadata } from '../../../own-page';

type Props = PageProps<'/[locale]/[section]/page/[page]'>;

export async function generateMetadata({ params }: Props) {
  const { locale, section: id, page: number } = await params;
  const page = pageNumber(number);
  return section(id) ? listMetadata(locale, sectionList(id), page) : ownPageMetadata({ locale, id, page });
}

export default async function SectionFrontPaged({ params }: Props) {
  const { locale, section: id, page: number } = await params;
  const page = pageNumber(number);
  return section(id) ? <ListPage locale={locale} list={sectionList(id)} page={page} /> : <OwnPage locale={locale} id={id} page={page} />;
}
