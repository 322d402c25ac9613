import { plainNotFound } from '@/lib/http/answer';
import { isFeed, read } from '@/lib/address/table';
import { answerFeed } from '@/lib/pages/feed';

export const dynamic = 'force-dynamic';

/**
 * All feeds. next.config.ts rewrites every address that ends in the name of a feed to this route, which reads the front from the
 * address: a folder for each would be fifteen equal routes.
 */
export async function GET(request: Request): Promise<Response> {
  const address = read(new URL(request.url).pathname);
  const answer = address && isFeed(address) ? await answerFeed(request, address) : undefined;
  return answer ?? plainNotFound();
}
