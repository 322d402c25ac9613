import { translator } from '@/i18n/translator';
import { wordIn } from '@/i18n/messages';
import { shortPath } from '../address/addresses.ts';
import type { SharePicture, ShareType } from '../address/file-parameters.ts';
import type { Format } from '../record/schema/article.ts';
import type { InAllLanguages, Language, Localized } from '../edition/languages.ts';
import { clockLength, formatDate } from '../time/dates.ts';
import { languageOf, type Locale, localeFor, otherLanguage } from '../edition/locale.ts';
import { toUrl } from '../address/origin.ts';
import type { SharedStory } from '../queries/shared-story.ts';
import { kickerOf } from '../record/model.ts';
import { viewLetters } from '../address/view.ts';

/** A text with its edition. */
export type LocaleText = { readonly text: string; readonly locale: Locale };

/** The label above a headline, in the view's language and in the other one. */
export type Label = {
  readonly kind: 'series' | 'section' | Exclude<Format, 'article'>;
  readonly own: LocaleText;
  readonly other: LocaleText;
  /** The number of the story in its series */
  readonly number?: number | undefined;
};

/** A headline with its standfirst. */
export type Head = { readonly title: LocaleText; readonly standfirst: LocaleText | undefined };

/**
 * All content of a story's pictures in one view. Pictures are painted from this alone, and their version is a hash of it,
 * so a picture cannot change without its version.
 */
export type PictureCopy = {
  /** The edition of the shared page, which decides the script of the wordmark */
  readonly edition: Locale;
  readonly label: Label | undefined;
  /** One headline, or two for a view in both languages, the leading one first */
  readonly heads: readonly [Head, ...Head[]];
  readonly source: { readonly term: LocaleText; readonly value: LocaleText };
  readonly published: { readonly term: LocaleText; readonly value: LocaleText };
  /** A file below content/media, and its size in pixels */
  readonly image: { readonly src: string; readonly width: number; readonly height: number } | undefined;
  /** The length of the story's film, as players show it (1:32) */
  readonly filmLength: string | undefined;
  /** The address in the QR code */
  readonly address: string;
  /** "Scan to read" in both languages, because the person who scans a poster may read the other one */
  readonly scan: readonly LocaleText[];
};

/**
 * The file type of a story's picture. Link previews with a photograph are JPEG: as PNG they would have three times the bytes
 * that WhatsApp accepts. A poster is PNG, because its QR code must stay sharp.
 */
export const typeOfPicture = ({ image }: Pick<PictureCopy, 'image'>, picture: SharePicture): ShareType =>
  picture !== 'poster' && image !== undefined && !image.src.endsWith('.svg') ? 'jpg' : 'png';

/** Collects the content of a story's pictures in a view. The address has the paper's own origin, never that of a request. */
export function pictureCopy({ story: { article, card }, view, paper }: SharedStory): PictureCopy {
  const own = view.first ?? languageOf(view.locale);
  const languages: readonly Language[] = view.first === undefined ? [own] : [own, otherLanguage(own)];
  const locale = localeFor(view.locale, own);
  const words = translator(locale, 'Story');
  const { title, summary, source } = article;
  const head = (language: Language): Head => ({
    title: textFor(title, language, view.locale),
    // A view in one language shows a standfirst that exists only in the other; a view in both would show it twice
    standfirst:
      summary && (view.first === undefined || summary[language] !== undefined) ? textFor(summary, language, view.locale) : undefined,
  });
  return {
    edition: view.locale,
    label: labelOf(article, paper, own, view.locale),
    heads: [head(own), ...languages.slice(1).map(head)],
    source: { term: { text: words('source'), locale }, value: textFor(source, own, view.locale) },
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

/** A text in a language, or in the other one if it lacks the first. Headlines have no inline markup, so none is removed. */
function textFor(text: Localized, language: Language, page: Locale): LocaleText {
  const shown = text[language] === undefined ? otherLanguage(language) : language;
  return { text: text[shown] ?? '', locale: localeFor(page, shown) };
}

type Article = SharedStory['story']['article'];

/** The label of the story's page: the series and the number, else the format, else the section. */
function labelOf(article: Article, paper: SharedStory['paper'], own: Language, page: Locale): Label | undefined {
  const label = (kind: Label['kind'], name: InAllLanguages): Label => ({
    kind,
    own: textFor(name, own, page),
    other: textFor(name, otherLanguage(own), page),
  });
  const kicker = kickerOf(article, paper);
  switch (kicker?.kind) {
    case 'series':
      return { ...label('series', kicker.series.name), number: kicker.number };
    case 'format': {
      const { format } = kicker;
      return label(
        format,
        wordIn(page, ({ Format }) => Format[format]),
      );
    }
    case 'section':
      return label('section', kicker.section.name);
    case undefined:
      return undefined;
  }
}
