import { feedRoute, listFeed } from '../../feeds';
import { sectionList } from '../../lists';

export const dynamic = 'force-dynamic';

export const GET = feedRoute<{ locale: string; section: string }>('rss', (locale, { section }) => listFeed(sectionList(section), locale));
