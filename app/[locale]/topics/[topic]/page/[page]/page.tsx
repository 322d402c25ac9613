import { listMetadata, ListPage, pageNumber } from '../../../../list-page';
import { topicList } from '../../../../lists';

type Props = PageProps<'/[locale]/topics/[topic]/page/[page]'>;

export async function generateMetadata({ params }: Props) {
  const { locale, topic, page } = await params;
  return listMetadata(locale, topicList(topic), pageNumber(page));
}

export default async function TopicFrontPaged({ params }: Props) {
  const { locale, topic, page } = await params;
  return <ListPage locale={locale} list={topicList(topic)} page={pageNumber(page)} />;
}
