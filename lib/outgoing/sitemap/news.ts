import { storyPath } from '../../address/addresses.ts';
import type { StoryCard } from '../../record/model.ts';
import { publishedSince } from '../../queries/outgoing.ts';
import { inScript, scriptOf } from '../../queries/context.ts';
import { inLocale, type Locale, LOCALES, localesIn, textIn } from '../../edition/locale.ts';
import { tag, textTag } from '../../http/markup.ts';
import { toUrl } from '../../address/origin.ts';
import { isolated } from '../../unicode/direction.ts';
import { paper } from '../../queries/paper.ts';

/** Google News accepts stories of the last two days and a thousand addresses. */
const DAYS = 2;
const MOST = 1_000;
const DAY = 86_400_000;

/** Google News uses ISO 639 codes, but two of its own for Chinese. */
const LANGUAGE: Record<Locale, string> = { en: 'en', zh: 'zh-cn', 'zh-hant': 'zh-tw' };

const NAMESPACES = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
};

/** Writes the sitemap for Google News: the newest first, each story once in every edition. It may be empty. */
export function newsSitemap(now: Date): string {
  const stories = publishedSince(new Date(now.getTime() - DAYS * DAY), { now, script: 'Hans' }, MOST);
  const names = Object.fromEntries(LOCALES.map((locale) => [locale, textIn(paper(locale).site.name, locale)])) as Record<Locale, string>;
  const urls = stories.flatMap((card) => localesIn(card.languages).map((locale) => urlOf(card, locale, names[locale]))).slice(0, MOST);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('urlset', NAMESPACES, `\n${urls.join('\n')}\n`)}\n`;
}

function urlOf(card: StoryCard, locale: Locale, name: string): string {
  const { title } = inScript(card, { script: scriptOf(locale) });
  const publication = textTag('news:name', name) + textTag('news:language', LANGUAGE[locale]);
  const news = [
    tag('news:publication', {}, publication),
    textTag('news:publication_date', card.publishedAt),
    textTag('news:title', isolated(inLocale(title, locale).value)),
  ];
  return tag('url', {}, textTag('loc', toUrl(storyPath(locale, card))) + tag('news:news', {}, news.join('')));
}
