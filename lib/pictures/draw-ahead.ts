import type { SharePicture } from '../address/file-parameters.ts';
import { viewLetters, viewsOf } from '../address/view.ts';
import { busy } from '../http/work-limit.ts';
import { queryContext } from '../queries/context.ts';
import { sharedStory } from '../queries/shared-story.ts';
import { story } from '../queries/stories.ts';
import { pictureCopy } from './picture-copy.ts';
import { pictureFile } from './picture-store.ts';
import { pictureNow } from './version.ts';

/** The pictures that apps fetch by themselves, as soon as a link is sent. A poster is asked for by a reader, who sees that it comes. */
const FETCHED_BY_APPS: readonly SharePicture[] = ['wide', 'square'];

/**
 * Draws the link previews of a story in each of its views, if readers see it and they are not kept yet. One is drawn at a time:
 * the caller decides when the next one is. What cannot be drawn now is drawn when it is asked for.
 */
export async function* drawPreviews(slug: string, now: Date): AsyncGenerator<void> {
  const card = story(slug, queryContext(now, 'en', false))?.card;
  if (card?.status !== 'live') return;
  for (const view of viewsOf(card)) {
    const shared = sharedStory(card.code, viewLetters(view), now);
    if (!shared) continue;
    const copy = pictureCopy(shared);
    for (const picture of FETCHED_BY_APPS) {
      await pictureFile(pictureNow(shared, copy, picture).file, copy, picture).catch(busy);
      yield;
    }
  }
}
