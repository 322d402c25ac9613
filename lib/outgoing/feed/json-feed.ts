import { type Feed, type FeedItem, languageTag, titleOf } from './feed.ts';

/** Writes a feed as JSON Feed 1.1 (jsonfeed.org/version/1.1) with full text. */
export function jsonFeedText(feed: Feed): string {
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self.json,
    description: feed.description,
    language: languageTag(feed),
    authors: [{ name: feed.paper }],
    ...(feed.hubs.length > 0 && { hubs: feed.hubs.map((url) => ({ type: 'WebSub', url })) }),
    items: feed.items.map(itemJson),
  })}\n`;
}

const itemJson = (item: FeedItem) => ({
  id: item.id,
  url: item.url,
  title: titleOf(item),
  ...(item.summary !== undefined && { summary: item.summary }),
  content_html: item.html,
  ...(item.picture && { image: item.picture.url }),
  date_published: item.published.toISOString(),
  date_modified: item.updated.toISOString(),
  ...(item.authors.length > 0 && { authors: item.authors.map(({ name, url }) => ({ name, ...(url !== undefined && { url }) })) }),
  ...(item.categories.length > 0 && { tags: item.categories }),
  language: languageTag(item),
  ...attachmentsOf(item),
});

/** Films, and for a story without one its picture, of which `image` can state neither type nor size. */
function attachmentsOf({ films, picture }: FeedItem) {
  const files = [
    ...films.map(({ seconds, ...film }) => ({ ...film, duration_in_seconds: seconds })),
    ...(films.length === 0 && picture ? [{ ...picture, title: picture.alt }] : []),
  ];
  const attachments = files.map(({ url, type, title, bytes, ...film }) => ({
    ...{ url, mime_type: type, title },
    ...(bytes !== undefined && { size_in_bytes: bytes }),
    ...('duration_in_seconds' in film && { duration_in_seconds: film.duration_in_seconds }),
  }));
  return attachments.length > 0 ? { attachments } : {};
}
