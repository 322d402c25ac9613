import { plainNotFound } from '@/lib/http/answer';
import { isFeed, read } from '@/lib/address/table';
import { answerFeed } from '@/lib/pages/feed';

export const dynamic = 'force-dynamic';

/**
 * Every feed of every front. next.config.ts leads what ends in the name of a feed here, and the address says of what it
 * is: a folder for each would be fifteen routes that repeat each other.
 */
export function GET(request: Request): Response {
  const address = read(new URL(request.url).pathname);
  const answer = address && isFeed(address) ? answerFeed(request, address) : undefined;
  return answer ?? plainNotFound();
}
