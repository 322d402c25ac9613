import { bothFeed, feedRoute } from '../../feeds';

export const dynamic = 'force-dynamic';

export const GET = feedRoute('atom', bothFeed);
