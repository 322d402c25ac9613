import { answerText } from '@/lib/http/answer';
import { sitemapFile } from '@/lib/outgoing/sitemap/sitemap';

export const dynamic = 'force-dynamic';

/** `pages.xml`, and the months: `2025-10.xml`. */
export async function GET(request: Request, { params }: RouteContext<'/sitemaps/[name]'>): Promise<Response> {
  const { name } = await params;
  const text = name.endsWith('.xml') ? sitemapFile(name.slice(0, -'.xml'.length), { now: new Date(), script: 'Hans' }) : undefined;
  if (text !== undefined) return answerText(request, text, { 'Content-Type': 'application/xml; charset=utf-8' });
  return new Response('Not found', { status: 404, headers: { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' } });
}
