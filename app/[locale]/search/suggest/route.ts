import { translator } from '@/i18n/translator';
import { seriesPath, storyPath, topicPath } from '@/lib/address/addresses';
import { edition } from '@/lib/queries/edition';
import { inLocale, isLocale, LANG, type Locale } from '@/lib/edition/locale';
import { suggestionsFor } from '@/lib/search/suggestions';

/** What the field shows: a link, its words and what kind of thing it is; `lang` where the words are not of the page's. */
type Suggestion = { kind: string; text: string; href: string; lang?: string };

/** A minute: what is typed once is typed again while the reader corrects it. */
const CACHED = 'public, max-age=60';
/** The editors' preview suggests drafts, too. */
const PRIVATE = 'private, no-store';

/** Topics, series and headlines that begin with what was typed so far: `?q=`. */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/search/suggest'>): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return Response.json([], { status: 404, headers: { 'Cache-Control': 'no-store' } });
  const typed = new URL(request.url).searchParams.get('q') ?? '';
  const caching = process.env.PAPER_PREVIEW === '1' ? PRIVATE : CACHED;
  return Response.json(suggest(typed, locale), { headers: { 'Cache-Control': caching, 'X-Robots-Tag': 'noindex' } });
}

function suggest(typed: string, locale: Locale): Suggestion[] {
  const { lists, stories } = suggestionsFor(typed, edition(new Date(), locale));
  const t = translator(locale, 'Search');
  return [
    ...lists.map(({ kind, id, name }) => ({
      kind: t(`kinds.${kind}`),
      text: inLocale(name, locale).value,
      href: kind === 'topic' ? topicPath(locale, id) : seriesPath(locale, id),
    })),
    ...stories.map((card) => {
      const title = inLocale(card.title, locale);
      return {
        kind: t('kinds.story'),
        text: title.value,
        href: storyPath(title.locale, card),
        ...(title.locale !== locale && { lang: LANG[title.locale] }),
      };
    }),
  ];
}
