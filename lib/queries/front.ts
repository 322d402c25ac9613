import type { StoryCard } from '../record/model.ts';
import type { Edition } from './edition.ts';
import { latestStories, storiesIn } from './lists.ts';
import type { Paper } from '../record/paper.ts';
import type { Section, Series } from '../record/schema.ts';

export type Front = {
  readonly lead: StoryCard | undefined;
  readonly top: readonly StoryCard[];
  readonly brief: readonly StoryCard[];
  readonly latest: readonly StoryCard[];
  readonly sections: readonly { section: Section; cards: readonly StoryCard[] }[];
  readonly comment: readonly StoryCard[];
  readonly video: readonly StoryCard[];
  readonly posters: readonly StoryCard[];
  readonly series: readonly { series: Series; cards: readonly StoryCard[] }[];
};

/** A section needs this many stories of its own to be worth a block on the front page. */
const ENOUGH = 3;

/** Chooses what stands where on the front page: newest first, and no story twice outside the list of the latest. */
export function frontOf(paper: Paper, edition: Edition): Front {
  const latest = latestStories(edition, { limit: 30 });
  const shown = new Set<string>();
  const take = (cards: readonly StoryCard[], count: number, fits: (card: StoryCard) => boolean = () => true) => {
    const taken = cards.filter((card) => !shown.has(card.slug) && fits(card)).slice(0, count);
    taken.forEach(({ slug }) => shown.add(slug));
    return taken;
  };
  const list = (filter: Parameters<typeof storiesIn>[1]) => storiesIn(edition, filter, { page: 1, pageSize: 12 })?.cards ?? [];

  const video = take(list({ format: 'video' }), 4);
  const posters = take(list({ format: 'poster' }), 4);
  const [lead] = take(latest, 1, hasPicture);
  const top = take(latest, 3, hasPicture);
  const comment = take(list({ format: 'comment' }), 4);
  const series = paper.series
    .map((one) => ({ series: one, cards: take(list({ series: one.id }), 3) }))
    .filter(({ cards }) => cards.length > 0);
  const brief = take(latest, 3, (card) => card.format === 'article');
  const sections = paper.sections
    .filter(({ everything }) => !everything)
    .map((section) => ({ section, cards: take(list({ section: section.id }), 4) }))
    .filter(({ cards }) => cards.length >= ENOUGH);
  return { lead, top, brief, latest: latest.slice(0, 8), sections, comment, video, posters, series };
}

/** Every story of the front page, the most prominent first; one that is in the list of the latest too is there twice. */
export const storiesOn = ({ lead, top, brief, latest, sections, comment, video, posters, series }: Front): readonly StoryCard[] =>
  [lead ?? [], top, brief, latest, sections.map(({ cards }) => cards), comment, video, posters, series.map(({ cards }) => cards)].flat(2);

const hasPicture = (card: StoryCard) => card.image !== undefined && card.format !== 'poster';
