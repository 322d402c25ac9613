import { translator } from '@/i18n/translator';
import { wordIn } from '@/i18n/messages';
import { shortPath } from '../address/addresses.ts';
import type { Format } from '../record/schema.ts';
import type { InAllLanguages, Language, Localized } from '../edition/languages.ts';
import { formatDate } from '../time/dates.ts';
import { clockLength } from '../time/durations.ts';
import { languageOf, type Locale, localeFor, otherLanguage } from '../edition/locale.ts';
import { toUrl } from '../address/origin.ts';
import type { SharedStory } from '../queries/shared-story.ts';
import { viewLetters } from '../address/view.ts';

/** A text and the edition that it belongs to. */
export type Said = { readonly text: string; readonly locale: Locale };

/** The label before a headline, the view's own language first. */
export type Label = {
  readonly kind: 'series' | 'section' | Exclude<Format, 'article'>;
  readonly own: Said;
  readonly other: Said;
  /** Of the story in its series */
  readonly number?: number | undefined;
};

/** A headline with its standfirst. */
export type Head = { readonly title: Said; readonly standfirst: Said | undefined };

/**
 * Everything that a story's pictures say in one view, and nothing else: what is painted comes from here, and the version
 * of a picture is a hash of it, so that neither can change without the other.
 */
export type PictureCopy = {
  /** Of the page that is shared: the wordmark is in its script */
  readonly edition: Locale;
  readonly label: Label | undefined;
  /** One or, where both languages are shown, both, the leading one first */
  readonly heads: readonly [Head, ...Head[]];
  readonly source: { readonly term: Said; readonly value: Said };
  readonly published: { readonly term: Said; readonly value: Said };
  /** A file below content/media, and its size in pixels */
  readonly image: { readonly src: string; readonly width: number; readonly height: number } | undefined;
  /** How long the story's film is, as players write it */
  readonly filmLength: string | undefined;
  /** What the QR code says */
  readonly address: string;
  /** "Scan to read", in both languages, as labels are: whoever is shown a poster may read the other one */
  readonly scan: readonly Said[];
};

/** What the pictures of a story say in a view. The address comes from the paper's own origin, never from a request. */
export function pictureCopy({ story: { article, card }, view, paper }: SharedStory): PictureCopy {
  const own = view.first ?? languageOf(view.locale);
  const languages: readonly Language[] = view.first === undefined ? [own] : [own, otherLanguage(own)];
  const locale = localeFor(view.locale, own);
  const words = translator(locale, 'Story');
  const { title, summary, source } = article;
  const head = (language: Language): Head => ({
    title: said(title, language, view.locale),
    // A page in one language shows the standfirst in whichever there is; beside its partner it would stand there twice
    standfirst: summary && (view.first === undefined || summary[language] !== undefined) ? said(summary, language, view.locale) : undefined,
  });
  return {
    edition: view.locale,
    label: labelOf(article, paper, own, view.locale),
    heads: [head(own), ...languages.slice(1).map(head)],
    source: { term: { text: words('source'), locale }, value: said(source, own, view.locale) },
    published: {
      term: { text: words('published', { zone: paper.site.timeZoneLabel[own] }), locale },
      value: { text: formatDate(new Date(article.publishedAt), 'dateTime', locale, paper.site.timeZone), locale },
    },
    image: card.image && { src: card.image.src, width: card.image.width, height: card.image.height },
    filmLength: article.format === 'video' && card.videoSeconds !== undefined ? clockLength(card.videoSeconds) : undefined,
    address: toUrl(shortPath(card.code, viewLetters(view))),
    scan: [own, otherLanguage(own)].map((language) => {
      const edition = localeFor(view.locale, language);
      return { text: translator(edition, 'Poster')('scan'), locale: edition };
    }),
  };
}

/** A text in a language or, where it is not there in that one, in the other. Headlines have no marks of emphasis, and are shown as they stand. */
function said(text: Localized, language: Language, page: Locale): Said {
  const shown = text[language] === undefined ? otherLanguage(language) : language;
  return { text: text[shown] ?? '', locale: localeFor(page, shown) };
}

type Article = SharedStory['story']['article'];

/** The series and its number, else the format, else the section: as the story's page says. */
function labelOf(article: Article, { series, sections }: SharedStory['paper'], own: Language, page: Locale): Label | undefined {
  const label = (kind: Label['kind'], name: InAllLanguages): Label => ({
    kind,
    own: said(name, own, page),
    other: said(name, otherLanguage(own), page),
  });
  const of = series.find(({ id }) => id === article.series?.id);
  if (of && article.series) return { ...label('series', of.name), number: article.series.number };
  const { format } = article;
  if (format !== 'article')
    return label(
      format,
      wordIn(page, ({ Format }) => Format[format]),
    );
  const section = sections.find(({ id }) => id === article.section);
  return section && label('section', section.name);
}
