import { bothPath, storyPath } from '../address/addresses.ts';
import { storyVersions } from '../address/versions.ts';
import { type Language, LANGUAGES } from '../edition/languages.ts';
import { languageOf } from '../edition/locale.ts';
import { breadcrumbs } from '../outgoing/seo/json-ld/lists.ts';
import { storyNodes } from '../outgoing/seo/json-ld/story.ts';
import { storyMetadata } from '../outgoing/seo/story-metadata.ts';
import { picturePaths } from '../pictures/version.ts';
import { inScript } from '../queries/context.ts';
import { latestStories } from '../queries/lists.ts';
import { sourceById, topic } from '../queries/paper-files.ts';
import { neighboursInSeries, storyAt } from '../queries/stories.ts';
import { hasVersion, type Story, type StoryCard } from '../record/model.ts';
import type { Article } from '../record/schema/article.ts';
import type { Block } from '../record/schema/block.ts';
import type { Series, Topic } from '../record/schema/paper-files.ts';
import type { PageTranslation } from '../record/translation.ts';
import { relatedStories } from '../search/related.ts';
import { type ElsewherePage, elsewherePage } from './not-found.ts';
import { forQueries, frameIn, type MovedPage, type PageContext, type PageFrame } from './page.ts';
import { storyTrail } from './trail.ts';

/** A story with what its page shows beside and below it, in one language or in both. */
export type StoryContent = {
  readonly story: Story;
  /** The picture above the text, if there is one and the story does not begin with a film */
  readonly picture: Article['image'];
  /** The film with which a story in film begins; it stands in the head of the page */
  readonly film: Extract<Block, { type: 'video' }> | undefined;
  readonly topics: readonly Topic[];
  readonly series: Series | undefined;
  /** The parts before and after it in its series */
  readonly neighbours: { readonly previous: StoryCard | undefined; readonly next: StoryCard | undefined };
  /** The newest stories of the whole paper, for beside the story */
  readonly latest: readonly StoryCard[];
  /** What to read next */
  readonly related: readonly StoryCard[];
  /** The path of its poster in this view, with the present version */
  readonly poster: string;
};

/** What the page says about its translation; nothing on the original's own page. */
export type StoryTranslation = Pick<PageTranslation, 'made' | 'progress' | 'stale'>;

/** The parameters of a story's address; `first` is the leading language of the page in both. */
export type StoryParams = { readonly section: string; readonly slug: string; readonly first?: Language };

/** What may be at the address of a story instead. */
export type NoStory = ElsewherePage | MovedPage | undefined;

const LATEST = 5;
const RELATED = 4;

/**
 * The story at an address. Undefined if there is none, the page that leads to the other language if it exists in that only,
 * and its present path if it is in another section, or has another slug now.
 */
export function findStory({ section, slug, first }: StoryParams, context: PageContext): Story | Exclude<NoStory, undefined> | undefined {
  const { locale } = context;
  const story = storyAt({ section, slug }, forQueries(context));
  if (!story) return undefined;
  const languages = first === undefined ? [languageOf(locale)] : LANGUAGES;
  if (!languages.every((language) => hasVersion(story, language))) return elsewherePage(story.card, context);
  if (story.slug === slug && story.article.section === section) return story;
  return { kind: 'moved', to: first === undefined ? storyPath(locale, story.card) : bothPath(locale, story.card, first) };
}

/** What the page in one language and the page in both have in common. */
export function storyContent(story: Story, context: PageContext, first?: Language): PageFrame & StoryContent {
  const { article, card } = story;
  const frame = frameIn(context);
  const { locale, paper, everything } = frame;
  const queryContext = forQueries(context);
  const neighbours = neighboursInSeries(story, queryContext);
  const latest = latestStories(queryContext, { limit: LATEST, except: story.slug });
  const topics = inScript(
    article.topics.flatMap((id) => topic(id) ?? []),
    queryContext,
  );
  const except = [neighbours.previous, neighbours.next].flatMap((neighbour) => neighbour?.slug ?? []);
  const related = relatedStories(story, queryContext, { limit: RELATED, except, beside: latest.map(({ slug }) => slug) });
  const trail = storyTrail(paper, everything, article.section, locale);
  const film = firstFilm(story);
  const hasBoth = card.languages.length === LANGUAGES.length;
  return {
    ...frame,
    versions: storyVersions(card),
    both: hasBoth ? { href: bothPath(locale, card, first ?? languageOf(locale)), isCurrent: first !== undefined } : 'missing',
    current: article.section,
    head: storyMetadata(story, locale, paper, first),
    structuredData: [
      ...storyNodes({ story, paper, topics, source: inScript(sourceById(story.source), queryContext), locale }),
      breadcrumbs(trail),
    ],
    trail,
    story,
    picture: film ? undefined : article.image,
    film,
    topics,
    series: paper.series.find(({ id }) => id === article.series?.id),
    neighbours,
    latest,
    related,
    poster: picturePaths({ story, view: { locale, first }, paper })('poster'),
  };
}

/** The film with which the story begins. It has a still of its own: the story's picture would push it below the fold. */
const firstFilm = ({ article: { format, body } }: Story) => (format === 'video' && body[0]?.type === 'video' ? body[0] : undefined);
