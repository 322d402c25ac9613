import { editionOf } from '../address/edition-of.ts';
import { read } from '../address/table.ts';

/** What is known of a kept page, in a header of the copy itself: no second store that could say something else. */
export type KeptPage = {
  readonly title: string;
  /** The same for all editions and modes of a story: its address without them; absent on a page that is no story */
  readonly story?: string | undefined;
  /** When the server sent it, in ms since 1970 */
  readonly at: number;
  /** When it was last opened */
  readonly read: number;
  /** Put aside with "read later": stays until it is removed */
  readonly saved: boolean;
  /** Where the files that it needs are kept */
  readonly files: readonly string[];
  /** In bytes, with its pictures */
  readonly size: number;
};

export const KEPT_HEADER = 'Kept';

/** Headers are ASCII. */
export const writeKept = (page: KeptPage): string => encodeURIComponent(JSON.stringify(page));

/** Undefined for a copy that another version of the worker wrote otherwise: it is as if it were not there. */
export function readKept(header: string | null): KeptPage | undefined {
  try {
    const page = JSON.parse(decodeURIComponent(header ?? '')) as Partial<KeptPage> | null;
    return page && typeof page.at === 'number' && Array.isArray(page.files) ? (page as KeptPage) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The story that a page shows, the same for all editions and modes; undefined for a page of another kind.
 * @example storyOf('/zh-hant/science/a-story/both-en') // 'science/a-story'
 */
export function storyOf(path: string): string | undefined {
  const address = read(path);
  return address?.kind === 'story' || address?.kind === 'both' ? `${address.section}/${address.slug}` : undefined;
}

/** What is kept of pages that were only read: a few weeks of reading, as much as some photos. */
export const LIMITS = { pages: 50, bytes: 50_000_000, days: 30 };

/** Which pages make room, the ones read longest ago first. Saved ones never do. */
export function pagesToDrop(pages: ReadonlyMap<string, KeptPage>, now: number, limits: typeof LIMITS = LIMITS): string[] {
  const read = [...pages].filter(([, { saved }]) => !saved).sort(([, one], [, other]) => other.read - one.read);
  let bytes = 0;
  return read.flatMap(([path, page], n) => {
    bytes += page.size;
    const stays = n < limits.pages && bytes <= limits.bytes && now - page.read <= limits.days * 86_400_000;
    return stays ? [] : [path];
  });
}

/** A story in a list of kept ones: its page in the edition asked for or, where that is not kept, another. */
export type KeptStory = {
  readonly story: string;
  readonly path: string;
  readonly title: string;
  readonly at: number;
  readonly saved: boolean;
};

/** Each story once, the one read last first. @param edition the first segment of the addresses to prefer */
export function keptStories(pages: ReadonlyMap<string, KeptPage>, edition: string): KeptStory[] {
  const stories = new Map<string, [path: string, page: KeptPage][]>();
  for (const entry of pages) {
    const { story } = entry[1];
    if (story !== undefined) stories.set(story, [...(stories.get(story) ?? []), entry]);
  }
  const rank = ([path]: [string, KeptPage]) => (editionOf(path) === edition ? 0 : 2) + (read(path)?.kind === 'both' ? 1 : 0);
  return [...stories]
    .map(([story, versions]) => {
      const [path = '', page] = [...versions].sort((one, other) => rank(one) - rank(other))[0] ?? [];
      return { story, path, title: page?.title ?? '', at: page?.at ?? 0, ...newest(versions) };
    })
    .sort((one, other) => other.read - one.read)
    .map(({ read: _, ...story }) => story);
}

const newest = (versions: readonly (readonly [string, KeptPage])[]) => ({
  saved: versions.some(([, { saved }]) => saved),
  read: Math.max(...versions.map(([, { read }]) => read)),
});
