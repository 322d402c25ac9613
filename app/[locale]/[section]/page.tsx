import { section } from '@/lib/queries/paper-files';
import { listMetadata, ListPage } from '../list-page';
import { sectionList } from '../lists';
import { OwnPage, ownPageMetadata } from '../own-page';

type Props = PageProps<'/[locale]/[section]'>;

export async function generateMetadata({ params }: Props) {
  const { locale, section: id } = await params;
  return section(id) ? listMetadata(locale, sectionList(id), 1) : ownPageMetadata({ locale, id, page: 1 });
}

/** The front of a section, or a page of the paper's own: the content check sees to it that no two have one address. */
export default async function SectionFront({ params }: Props) {
  const { locale, section: id } = await params;
  return section(id) ? <ListPage locale={locale} list={sectionList(id)} page={1} /> : <OwnPage locale={locale} id={id} page={1} />;
}
