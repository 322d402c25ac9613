import { answerText } from '@/lib/http/answer';
import { newsSitemap } from '@/lib/outgoing/sitemap/news';

export const dynamic = 'force-dynamic';

export const GET = (request: Request): Response =>
  answerText(request, newsSitemap(new Date()), { 'Content-Type': 'application/xml; charset=utf-8' });
