import { plainNotFound } from '@/lib/http/answer';
import { pingSettings } from '@/lib/outgoing/pings/settings';

/** Asked at run time, not at build: the key is a setting of the server. */
export const dynamic = 'force-dynamic';

/** The key that search engines compare with the one in a notice (indexnow.org), where there is one. */
export function GET(): Response {
  const key = pingSettings().indexNow?.key;
  return key === undefined ? plainNotFound() : new Response(key, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
