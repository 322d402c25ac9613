import { feedRoute, paperFeed } from '../feeds';

export const dynamic = 'force-dynamic';

export const GET = feedRoute('json', paperFeed);
