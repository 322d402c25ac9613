import {
  bothFeedPath,
  feedPath,
  frontPath,
  indexNowKeyPath,
  sectionPath,
  sourcePath,
  storyPath,
  topicPath,
} from '../../address/addresses.ts';
import { FEED_FORMATS } from '../../address/file-parameters.ts';
import type { Story, StoryCard } from '../../record/model.ts';
import { type Locale, LOCALES, localesIn } from '../../edition/locale.ts';
import { toUrl } from '../../address/origin.ts';
import type { PingSettings } from './settings.ts';

type Changed = Pick<StoryCard, 'slug' | 'section' | 'topics' | 'languages'> & Pick<Story, 'source'>;

/** A message to send by POST. */
export type Notice = { readonly to: string; readonly type: string; readonly body: string };

/** The most addresses that IndexNow accepts in a message. */
const MOST_ADDRESSES = 10_000;
/** The most feeds in a message to a hub, which checks each of them before it answers. */
const MOST_FEEDS = 100;

/**
 * The messages that announce new and changed stories: to the WebSub hub their feeds, to IndexNow their pages.
 * @param everything the id of the section that lists all stories
 */
export function noticesOf(stories: readonly Changed[], everything: string, { hub, indexNow }: PingSettings): readonly Notice[] {
  if (stories.length === 0) return [];
  const feeds = hub === undefined ? [] : [...new Set(stories.flatMap((story) => feedsOf(story, everything)))];
  const pages = stories.flatMap((story) => localesIn(story.languages).map((locale) => toUrl(storyPath(locale, story))));
  return [
    ...chunks(feeds, MOST_FEEDS).map((some) => ({
      to: hub ?? '',
      type: 'application/x-www-form-urlencoded',
      body: String(new URLSearchParams([['hub.mode', 'publish'], ...some.map((feed) => ['hub.url', feed])])),
    })),
    ...(indexNow ? [indexNowNotice(pages.slice(0, MOST_ADDRESSES), indexNow)] : []),
  ];
}

function indexNowNotice(urlList: readonly string[], { endpoint, key }: NonNullable<PingSettings['indexNow']>): Notice {
  const message = { host: new URL(toUrl('/')).host, key, keyLocation: toUrl(indexNowKeyPath()), urlList };
  return { to: endpoint, type: 'application/json; charset=utf-8', body: JSON.stringify(message) };
}

/** The addresses of all feeds that have a story. */
function feedsOf(story: Changed, everything: string): string[] {
  const fronts = localesIn(story.languages).flatMap((locale: Locale) => [
    frontPath(locale),
    ...new Set([everything, story.section].map((id) => sectionPath(locale, id))),
    ...story.topics.map((id) => topicPath(locale, id)),
    ...(story.source === undefined ? [] : [sourcePath(locale, story.source)]),
  ]);
  return FEED_FORMATS.flatMap((format) => [
    ...fronts.map((front) => toUrl(feedPath(front, format))),
    ...LOCALES.map((locale) => toUrl(bothFeedPath(locale, format))),
  ]);
}

const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size));
