import { mediaPath, shortPath, storyPath, bothPath } from '../../address/addresses.ts';
import { mediaSize } from '../../index/content-version.ts';
import { hasVersion, type Paper, type Story } from '../../record/model.ts';
import type { Article } from '../../record/schema/article.ts';
import type { Topic } from '../../record/schema/paper-files.ts';
import type { Credit } from '../../record/schema/credit.ts';
import { plainText } from '../../record/inline.ts';
import { authorsOf, creditedOrganisation, translatorsOf } from '../../record/credits.ts';
import { inLocale, LANG, languageOf, type Locale, textIn } from '../../edition/locale.ts';
import { isolated } from '../../unicode/direction.ts';
import { toUrl } from '../../address/origin.ts';
import { viewLetters } from '../../address/view.ts';
import { type Half, halves, type Locales } from '../../edition/halves.ts';
import { pictureFile } from './pictures.ts';
import { storyHtml } from './story-html.ts';

/** A feed, independent of its format. All addresses are absolute. */
export type Feed = {
  readonly title: string;
  readonly description: string;
  /** The paper's name, which stands for the author of stories without one */
  readonly paper: string;
  /** The edition whose language leads */
  readonly locale: Locale;
  /** The front page, section, topic or source whose stories the feed has */
  readonly home: string;
  /** The feed's own address in each format */
  readonly self: { readonly rss: string; readonly atom: string; readonly json: string };
  /** Hubs that pass changes on (WebSub) */
  readonly hubs: readonly string[];
  readonly timeZone: string;
  /** The time of the newest change of a story in the feed */
  readonly updated: Date;
  readonly items: readonly FeedItem[];
};

/** A story in a feed. */
export type FeedItem = {
  /** Permanent: it stays when the headline, the section or the slug changes */
  readonly id: string;
  readonly url: string;
  /** The headlines in the languages of the feed, as far as the story has them */
  readonly titles: readonly Half<string>[];
  readonly locale: Locale;
  readonly summary: string | undefined;
  readonly html: string;
  readonly published: Date;
  readonly updated: Date;
  readonly authors: readonly FeedAuthor[];
  readonly translators: readonly FeedAuthor[];
  readonly categories: readonly string[];
  readonly picture: FeedPicture | undefined;
  readonly films: readonly FeedFilm[];
};

/** A person, or an organisation with its own site where that is known. */
export type FeedAuthor = { readonly name: string; readonly url: string | undefined };

/** `bytes` is undefined for a picture that could not be made yet. */
type FeedPicture = {
  readonly url: string;
  readonly type: string;
  readonly bytes: number | undefined;
  readonly alt: string;
  readonly credit: string | undefined;
};
type FeedFilm = { readonly url: string; readonly type: string; readonly title: string; readonly bytes: number; readonly seconds: number };

type Source = { story: Story; paper: Paper; topics: readonly Topic[]; locales: Locales };

/**
 * Makes the feed item of a story. Its id is the permanent short link of the view: it derives from the record's `id`, so it
 * stays when the headline, the section or the slug changes; it leads to the story, and no other paper has it (ADR 9).
 * Readers show its texts without markup (`isolated`); names of people and categories, by which they group, are as written.
 */
export function feedItem({ story, paper, topics, locales }: Source): FeedItem {
  const { article, card } = story;
  const [first, second] = locales;
  const isBoth = second !== undefined && hasVersion(story, 'en') && hasVersion(story, 'zh');
  const shown: Locales = isBoth ? locales : [pageFor(story, locales)];
  const page = toUrl(isBoth ? bothPath(first, card, languageOf(first)) : storyPath(shown[0], card));
  const named = (credits: readonly Credit[]): FeedAuthor[] =>
    credits.map((credit) => ({
      name: inLocale(credit.name, first).value,
      url: creditedOrganisation(credit, story, paper.sources)?.url,
    }));
  const section = paper.sections.find(({ id }) => id === article.section);
  return {
    id: toUrl(shortPath(card.code, viewLetters(second === undefined ? { locale: first } : { locale: first, first: languageOf(first) }))),
    url: page,
    titles: halves(article.title, shown).map((half) => ({ ...half, value: isolated(half.value) })),
    locale: shown[0],
    summary: article.summary && isolated(inLocale(article.summary, shown[0]).value),
    html: storyHtml(story, shown, page, paper.site.timeZone),
    published: new Date(article.publishedAt),
    updated: new Date(article.updatedAt ?? article.publishedAt),
    authors: named(authorsOf(article, paper.roles)),
    translators: named(translatorsOf(article, languageOf(first), paper.roles)),
    categories: [...(section ? [section.name] : []), ...topics.map(({ name }) => name)].map((name) => textIn(name, first)),
    picture: card.image && {
      ...pictureFile(card.image),
      alt: isolated(inLocale(card.image.alt, first).value),
      credit: card.image.credit && isolated(plainText(inLocale(card.image.credit, first).value)),
    },
    films: filmsOf(article, first),
  };
}

/** The edition in which a feed shows a story that lacks one of the feed's languages. */
const pageFor = (story: Story, [first, second]: Locales): Locale =>
  second === undefined || hasVersion(story, languageOf(first)) ? first : second;

const filmsOf = ({ body }: Article, locale: Locale): FeedFilm[] =>
  body.flatMap((block) =>
    block.type === 'video'
      ? {
          url: toUrl(mediaPath({ src: block.src })),
          type: block.src.endsWith('.webm') ? 'video/webm' : 'video/mp4',
          title: isolated(inLocale(block.title, locale).value),
          bytes: mediaSize(block.src) ?? 0,
          seconds: Math.round(block.duration),
        }
      : [],
  );

/** The time of an empty feed, for formats that require one. */
const NEVER = new Date(0);

/** The time of the newest change among items. */
export const lastUpdate = (items: readonly FeedItem[]): Date =>
  items.reduce((last, { updated }) => (updated > last ? updated : last), NEVER);

/** Joins the headlines of an item, since formats allow one title. */
export const titleOf = ({ titles }: Pick<FeedItem, 'titles'>): string => titles.map(({ value }) => value).join(' · ');

/** The BCP 47 tag of a feed or an item. */
export const languageTag = ({ locale }: Pick<FeedItem, 'locale'>): string => LANG[locale];
