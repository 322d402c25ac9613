import type { TimelessCard } from './card.ts';
import { dayOf } from '../time/days.ts';
import type { Format } from './schema.ts';
import { type NamedSource, sourceOf } from './source.ts';

/** A list of stories that has a front of its own; a day is one of the paper's time zone: 2025-11-04. */
export type ListFilter =
  { section: string } | { topic: string } | { format: Format } | { series: string } | { source: string } | { day: string };

/** What of the paper's own files decides which lists a story is in. */
export type ListRules = { readonly timeZone: string; readonly sources: readonly NamedSource[] };

/** The list's name in the index. */
export function listKey(filter: ListFilter): string {
  return Object.entries(filter)
    .map(([kind, id]) => `${kind}:${id}`)
    .join();
}

/** The month of a moment, in UTC, so that no change of the paper's time zone moves a story. @example 2025-10 */
export const monthOf = (at: string): string => new Date(at).toISOString().slice(0, 7);

/** The list of corrections: a story is in it at each moment at which it was corrected. */
export const CORRECTIONS = 'corrections';

/** Every list that a story is in by its time of publication. */
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
