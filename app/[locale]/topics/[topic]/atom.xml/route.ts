import { feedRoute, listFeed } from '../../../feeds';
import { topicList } from '../../../lists';

export const dynamic = 'force-dynamic';

export const GET = feedRoute<{ locale: string; topic: string }>('atom', (locale, { topic }) => listFeed(topicList(topic), locale));
