import { translator } from '@/i18n/translator';
import { frontVersions, storyVersions } from '../address/versions.ts';
import { inLocale, textIn } from '../edition/locale.ts';
import { latestStories } from '../queries/lists.ts';
import type { StoryCard } from '../record/model.ts';
import { forQueries, frameIn, type PageContext, type PageFrame } from './page.ts';

/** The page for an address that has none: status 404, no canonical address, not indexed, stored nowhere. */
export type NotFoundPage = PageFrame & {
  readonly kind: 'not-found';
  /** The newest stories, as a way on */
  readonly cards: readonly StoryCard[];
};

/**
 * The page for the address of a story that exists, but not in this language or not in both. What was asked for is not there, so
 * its status is 404, too; the toggle leads to the editions that have the story.
 */
export type ElsewherePage = PageFrame & {
  readonly kind: 'elsewhere';
  readonly card: StoryCard;
  /** The newest stories of this edition, as a way on */
  readonly cards: readonly StoryCard[];
};

const NEWEST = 4;

/** The page for an address that has none, in the reader's edition. */
export function notFoundPage(context: PageContext): NotFoundPage {
  const frame = frameIn(context);
  const t = translator(frame.locale, 'NotFound');
  return {
    kind: 'not-found',
    ...frame,
    ...NOWHERE,
    versions: frontVersions(),
    head: headOf(`${t('title')} | ${textIn(frame.paper.site.name, frame.locale)}`, t('text')),
    cards: latestStories(forQueries(context), { limit: NEWEST }),
  };
}

/** The page for the address of a story that has only other versions. */
export function elsewherePage(card: StoryCard, context: PageContext): ElsewherePage {
  const frame = frameIn(context);
  const { locale } = frame;
  const title = `${inLocale(card.title, locale).value} | ${textIn(frame.paper.site.name, locale)}`;
  return {
    kind: 'elsewhere',
    ...frame,
    ...NOWHERE,
    versions: storyVersions(card),
    current: card.section,
    head: headOf(title, card.summary ? inLocale(card.summary, locale).value : title),
    card,
    cards: latestStories(forQueries(context), { limit: NEWEST, except: card.slug }),
  };
}

const NOWHERE = { structuredData: [], trail: [] };

const headOf = (title: string, description: string) => ({ title, description, robots: { index: false } });
