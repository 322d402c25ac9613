import { isLocale } from '@/lib/edition/locale';
import { isPreview } from '@/lib/edition/preview';
import { suggestionsOn } from '@/lib/pages/suggestions';

/** One minute, because readers type the same text again while they correct a query. */
const CACHED = 'public, max-age=60';
/** The editors' preview suggests drafts too, so nothing may cache it. */
const PRIVATE = 'private, no-store';

/** Suggestions for the text typed so far, `?q=`, as JSON. */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/search/suggest'>): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return Response.json([], { status: 404, headers: { 'Cache-Control': 'no-store' } });
  const typed = new URL(request.url).searchParams.get('q') ?? '';
  const preview = isPreview();
  const suggestions = suggestionsOn(typed, { now: new Date(), locale, preview });
  return Response.json(suggestions, { headers: { 'Cache-Control': preview ? PRIVATE : CACHED, 'X-Robots-Tag': 'noindex' } });
}
