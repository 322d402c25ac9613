import { frontPath } from '../address/addresses.ts';
import { frontVersions } from '../address/versions.ts';
import { textIn } from '../edition/locale.ts';
import { storyList } from '../outgoing/seo/json-ld/lists.ts';
import { organization, webSite } from '../outgoing/seo/json-ld/publisher.ts';
import { pageMetadata } from '../outgoing/seo/metadata.ts';
import { asWritten, type QueryContext, inScript } from '../queries/context.ts';
import { latestStories, newestIn } from '../queries/lists.ts';
import type { ListFilter } from '../record/listing.ts';
import { listKey } from '../record/listing.ts';
import type { Paper, StoryCard } from '../record/model.ts';
import type { Section, Series } from '../record/schema/paper-files.ts';
import { forQueries, frameIn, type PageContext, type PageFrame } from './page.ts';

/** The front page of an edition. */
export type FrontPage = PageFrame & { readonly kind: 'front'; readonly front: Front };

/** The stories of the front page, by their place. */
export type Front = {
  readonly lead: StoryCard | undefined;
  /** Stories below the lead, with pictures */
  readonly top: readonly StoryCard[];
  /** Stories below these, without pictures */
  readonly brief: readonly StoryCard[];
  readonly latest: readonly StoryCard[];
  readonly sections: readonly { readonly section: Section; readonly cards: readonly StoryCard[] }[];
  readonly comment: readonly StoryCard[];
  readonly video: readonly StoryCard[];
  readonly posters: readonly StoryCard[];
  readonly series: readonly { readonly series: Series; readonly cards: readonly StoryCard[] }[];
};

/** The front page. */
export function frontPage(context: PageContext): FrontPage {
  const frame = frameIn(context);
  const { paper, locale } = frame;
  const front = chooseStories(paper, forQueries(context));
  const versions = frontVersions();
  return {
    kind: 'front',
    ...frame,
    versions,
    head: pageMetadata({
      site: paper.site,
      locale,
      versions,
      description: textIn(paper.site.description, locale),
      feedsOf: { front: frontPath(locale), title: textIn(paper.site.name, locale) },
      defaultPath: '/',
    }),
    structuredData: [organization(paper, locale), webSite(paper, locale), storyList(storiesOn(front), locale)],
    trail: [],
    front,
  };
}

/** The stories of its own that a section needs for a block on the front page. */
const ENOUGH = 3;
/** How many of the paper's newest stories are candidates for the places at the top. */
const NEWEST = 30;
/** How many of a list's newest stories are candidates for its block. */
const NEWEST_IN_LIST = 12;

/** Chooses the story for each place: the newest first, and none twice, except in the list of the latest. */
function chooseStories(paper: Paper, queryContext: QueryContext): Front {
  // Some two hundred candidates are read as they were written; the chosen ones are converted together
  const written = asWritten(queryContext);
  const newest = latestStories(written, { limit: NEWEST });
  const shown = new Set<string>();
  const take = (cards: readonly StoryCard[], count: number, fits: (card: StoryCard) => boolean = () => true) => {
    const taken = cards.filter((card) => !shown.has(card.slug) && fits(card)).slice(0, count);
    taken.forEach(({ slug }) => shown.add(slug));
    return taken;
  };
  const list = (filter: ListFilter) => newestIn(listKey(filter), written, { limit: NEWEST_IN_LIST, offset: 0, except: '' });

  // In the order of choice: each block chooses from what those before it have left
  const video = take(list({ format: 'video' }), 4);
  const posters = take(list({ format: 'poster' }), 4);
  const leads = take(newest, 1, hasPicture);
  const top = take(newest, 3, hasPicture);
  const comment = take(list({ format: 'comment' }), 4);
  const cardsOfSeries = paper.series.map(({ id }) => take(list({ series: id }), 3));
  const brief = take(newest, 3, (card) => card.format === 'article');
  const own = paper.sections.filter(({ everything }) => !everything);
  const cardsOfSections = own.map(({ id }) => take(list({ section: id }), 4));
  const latest = newest.slice(0, 8);
  const {
    leads: [leadCard],
    cardsOfSections: ofSections,
    cardsOfSeries: ofSeries,
    ...others
  } = inScript({ leads, top, brief, latest, comment, video, posters, cardsOfSections, cardsOfSeries }, queryContext);
  return {
    ...others,
    lead: leadCard,
    sections: own.flatMap((section, n) => blockOf({ section }, ofSections[n], ENOUGH)),
    series: paper.series.flatMap((series, n) => blockOf({ series }, ofSeries[n], 1)),
  };
}

/** A block with its cards, if there are enough of them. */
const blockOf = <Of extends object>(of: Of, cards: readonly StoryCard[] = [], enough: number) =>
  cards.length < enough ? [] : [{ ...of, cards }];

const hasPicture = (card: StoryCard) => card.image !== undefined && card.format !== 'poster';

/** Every story of the front page, the most prominent first. A story that is also in the list of the latest is there twice. */
const storiesOn = ({ lead, top, brief, latest, sections, comment, video, posters, series }: Front): readonly StoryCard[] =>
  [lead ?? [], top, brief, latest, sections.map(({ cards }) => cards), comment, video, posters, series.map(({ cards }) => cards)].flat(2);
