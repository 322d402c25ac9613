import { translator } from '@/i18n/translator';
import { frontVersions } from '../address/versions.ts';
import { textIn } from '../edition/locale.ts';
import { latestStories } from '../queries/lists.ts';
import type { StoryCard } from '../record/model.ts';
import { forQueries, frameIn, type PageContext, type PageFrame } from './page.ts';

/** The page for an address that has none: status 404, no canonical address, not indexed, stored nowhere. */
export type NotFoundPage = PageFrame & {
  readonly kind: 'not-found';
  /** The newest stories, as a way on */
  readonly cards: readonly StoryCard[];
  /** The requested story, if it exists in the other language only */
  readonly elsewhere: StoryCard | undefined;
};

const NEWEST = 4;

/** The page for an address that has none, in the reader's edition. */
export function notFoundPage({ elsewhere }: { elsewhere?: StoryCard | undefined }, context: PageContext): NotFoundPage {
  const frame = frameIn(context);
  const t = translator(frame.locale, 'NotFound');
  return {
    kind: 'not-found',
    ...frame,
    versions: frontVersions(),
    head: {
      title: `${t('title')} | ${textIn(frame.paper.site.name, frame.locale)}`,
      description: t('text'),
      robots: { index: false },
    },
    structuredData: [],
    trail: [],
    cards: latestStories(forQueries(context), { limit: NEWEST }),
    elsewhere,
  };
}
