import { languagesOf, type StoryCard, type StoryStatus } from './model.ts';
import { peopleOf } from './people/people-of.ts';
import type { Article } from './schema/article.ts';
import type { Picture } from './schema/block.ts';
import { shortCode } from './short-code.ts';
import { isLessThanHalf, progressIn } from './translation-state.ts';

/** A card without the status, which depends on the time of reading. */
export type TimelessCard = Omit<StoryCard, 'status'>;

/** The card of an article: what lists show of it. */
export function cardOf(slug: string, article: Article): TimelessCard {
  const people = peopleOf(article);
  const video = article.body.find((block) => block.type === 'video');
  const still: Picture | undefined = video && {
    src: video.poster,
    version: video.posterVersion,
    width: video.width,
    height: video.height,
    alt: video.title,
  };
  return {
    slug,
    code: shortCode(article.id),
    section: article.section,
    format: article.format,
    series: article.series,
    publishedAt: article.publishedAt,
    updatedAt: article.updatedAt,
    title: article.title,
    summary: article.summary,
    image: article.image ?? still,
    languages: languagesOf(article),
    barelyIn: languagesOf(article).filter((language) => isLessThanHalf(progressIn(article, language))),
    topics: article.topics,
    source: article.source,
    credits: article.credits,
    videoSeconds: video?.duration,
    traditional: article.traditional,
    people: people.length > 0 ? people : undefined,
  };
}

/** A story's status at a moment. */
export function statusAt(now: Date, story: { draft: boolean; publishedAt: number }): StoryStatus {
  if (story.draft) return 'draft';
  return story.publishedAt > now.getTime() ? 'scheduled' : 'live';
}
