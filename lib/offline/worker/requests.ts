import { keptStories, storyOf } from '../kept-page.ts';
import type { Asked } from '../messages.ts';
import { forget, inTurn, keepRecentlyRead, keepTwins, keptPages, save } from './cache-storage.ts';
import { FETCHES_AHEAD } from './fetches-ahead.ts';

/** Handles a request from a page and returns the answer (`Answers`). */
export function doAsAsked(asked: Asked): Promise<unknown> {
  switch (asked.type) {
    case 'read':
      return inTurn(() => keepRecentlyRead(asked.path, asked.seen, asked.twins));
    case 'ahead':
      return FETCHES_AHEAD ? Promise.resolve() : inTurn(() => keepTwins(asked.paths));
    case 'save':
      return inTurn(() => save(asked.paths, asked.seen));
    case 'isSaved':
      return keptPages().then((pages) => pages.get(asked.path)?.saved ?? false);
    case 'list':
      return inTurn(async () => keptStories(await keptPages(), asked.edition));
    case 'forget':
      return inTurn(async () => forget([...(await keptPages()).keys()].filter(isOfStory(asked.path))));
    case 'forgetAll':
      return inTurn(() => forget());
  }
}

/** Whether a page shows the same story as another, in any edition and mode. */
const isOfStory = (other: string) => (path: string) => path === other || (storyOf(path) !== undefined && storyOf(path) === storyOf(other));
