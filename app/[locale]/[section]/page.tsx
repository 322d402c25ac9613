import { listMetadata, ListPage } from '../list-page';
import { sectionList } from '../lists';

type Props = PageProps<'/[locale]/[section]'>;

export async function generateMetadata({ params }: Props) {
  const { locale, section } = await params;
  return listMetadata(locale, sectionList(section), 1);
}

export default async function SectionFront({ params }: Props) {
  const { locale, section } = await params;
  return <ListPage locale={locale} list={sectionList(section)} page={1} />;
}
