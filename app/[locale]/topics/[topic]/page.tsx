import { listMetadata, ListPage } from '../../list-page';
import { topicList } from '../../lists';

type Props = PageProps<'/[locale]/topics/[topic]'>;

export async function generateMetadata({ params }: Props) {
  const { locale, topic } = await params;
  return listMetadata(locale, topicList(topic), 1);
}

export default async function TopicFront({ params }: Props) {
  const { locale, topic } = await params;
  return <ListPage locale={locale} list={topicList(topic)} page={1} />;
}
