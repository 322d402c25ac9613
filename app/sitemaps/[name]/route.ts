import { answerText, plainNotFound } from '@/lib/http/answer';
import { read } from '@/lib/address/table';
import { monthSitemap, pagesSitemap } from '@/lib/outgoing/sitemap/sitemap';

export const dynamic = 'force-dynamic';

/** The sitemaps that the sitemap index names. */
export function GET(request: Request): Response {
  const text = fileAt(new URL(request.url).pathname);
  if (text !== undefined) return answerText(request, text, { 'Content-Type': 'application/xml; charset=utf-8' });
  return plainNotFound();
}

function fileAt(pathname: string): string | undefined {
  const address = read(pathname);
  const outgoing = { now: new Date(), script: 'Hans' } as const;
  if (address?.kind === 'pagesSitemap') return pagesSitemap(outgoing);
  return address?.kind === 'monthSitemap' ? monthSitemap(address.month, address.part, outgoing) : undefined;
}
