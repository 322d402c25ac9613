import { listMetadata, ListPage, pageNumber } from '../../../list-page';
import { sectionList } from '../../../lists';

type Props = PageProps<'/[locale]/[section]/page/[page]'>;

export async function generateMetadata({ params }: Props) {
  const { locale, section, page } = await params;
  return listMetadata(locale, sectionList(section), pageNumber(page));
}

export default async function SectionFrontPaged({ params }: Props) {
  const { locale, section, page } = await params;
  return <ListPage locale={locale} list={sectionList(section)} page={pageNumber(page)} />;
}
