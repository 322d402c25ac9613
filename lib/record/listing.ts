import type { TimelessCard } from './card.ts';
import { dayOf } from '../time/days.ts';
import type { Format } from './schema/article.ts';
import { type NamedSource, sourceOf } from './source.ts';

/** A list of stories with a front of its own. A day is in the paper's time zone: 2025-11-04. */
export type ListFilter =
  { section: string } | { topic: string } | { format: Format } | { series: string } | { source: string } | { day: string };

/** The part of the paper's own files that decides which lists a story is in. */
export type ListRules = { readonly timeZone: string; readonly sources: readonly NamedSource[] };

/** A list's key in the index. @example listKey({ topic: 'food' }) // 'topic:food' */
export function listKey(filter: ListFilter): string {
  return Object.entries(filter)
    .map(([kind, id]) => `${kind}:${id}`)
    .join();
}

/**
 * The month of a moment in UTC, so that a change of the paper's time zone moves no story.
 * @example monthOf('2025-10-31T09:00:00+08:00') // '2025-10'
 */
export const monthOf = (at: string): string => new Date(at).toISOString().slice(0, 7);

/** The key of the list of corrections, in which a story is once for each moment at which it was corrected. */
export const CORRECTIONS = 'corrections';

/** The keys of the lists in which a story is, at its time of publication. */
export function listsOf(
  { section, format, series, topics, source, publishedAt }: TimelessCard,
  { timeZone, sources }: ListRules,
): readonly string[] {
  const named = sourceOf(source, sources);
  return [
    'all',
    `month:${monthOf(publishedAt)}`,
    listKey({ day: dayOf(new Date(publishedAt), timeZone) }),
    `section:${section}`,
    `format:${format}`,
    ...(series ? [`series:${series.id}`] : []),
    ...(named ? [`source:${named.id}`] : []),
    ...new Set(topics.map((id) => `topic:${id}`)),
  ];
}
