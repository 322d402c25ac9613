import { answerText, plainNotFound } from '@/lib/http/answer';
import { isLocale } from '@/lib/edition/locale';
import { manifest } from '@/lib/outgoing/manifest';

export const dynamic = 'force-dynamic';

/** The web app manifest of an edition. */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/manifest.webmanifest'>): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return plainNotFound();
  return answerText(request, JSON.stringify(manifest(locale)), { 'Content-Type': 'application/manifest+json; charset=utf-8' });
}
