import { answerText } from '@/lib/http/answer';
import { sitemapIndex } from '@/lib/outgoing/sitemap/sitemap';

export const dynamic = 'force-dynamic';

export const GET = (request: Request): Response =>
  answerText(request, sitemapIndex({ now: new Date(), script: 'Hans' }), { 'Content-Type': 'application/xml; charset=utf-8' });
