import { robotsRules } from '@/lib/outgoing/seo/robots';

/** Asked at run time, not at build: what a host is for is a setting of the server. */
export const dynamic = 'force-dynamic';

export default robotsRules;
