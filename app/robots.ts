import { robotsRules } from '@/lib/outgoing/seo/robots';

/** Made at run time, not at build, because it depends on settings of the server. */
export const dynamic = 'force-dynamic';

export default robotsRules;
