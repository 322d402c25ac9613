import type { TimelessCard } from './card.ts';
import type { Format } from './schema.ts';

/** A list of stories that has a front of its own. */
export type ListFilter = { section: string } | { topic: string } | { format: Format } | { series: string };

/** The list's name in the index. */
export function listKey(filter: ListFilter): string {
  return Object.entries(filter)
    .map(([kind, id]) => `${kind}:${id}`)
    .join();
}

/** Every list that a story is in. */
export function listsOf({ section, format, series, topics }: TimelessCard): readonly string[] {
  return [
    'all',
    `section:${section}`,
    `format:${format}`,
    ...(series ? [`series:${series.id}`] : []),
    ...new Set(topics.map((id) => `topic:${id}`)),
  ];
}
