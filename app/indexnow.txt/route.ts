import { plainNotFound } from '@/lib/http/answer';
import { pingSettings } from '@/lib/outgoing/pings/settings';

/** Made at run time, not at build, because the key is a setting of the server. */
export const dynamic = 'force-dynamic';

/** The IndexNow key, which search engines compare with the one in a ping (indexnow.org); 404 if none is set. */
export function GET(): Response {
  const key = pingSettings().indexNow?.key;
  return key === undefined ? plainNotFound() : new Response(key, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
