import { feedRoute, listFeed } from '../../../feeds';
import { sourceList } from '../../../lists';

export const dynamic = 'force-dynamic';

export const GET = feedRoute<{ locale: string; source: string }>('json', (locale, { source }) => listFeed(sourceList(source), locale));
