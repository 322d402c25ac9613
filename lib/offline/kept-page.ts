import { editionOf } from '../address/edition-of.ts';
import { read } from '../address/table.ts';
import { languageOf, type Locale } from '../edition/locale.ts';

/**
 * The words of this room and of components/offline:
 * - a page is *kept* while a copy of it is in the reader's browser (Cache Storage), for one of two reasons;
 * - *saved*: the reader asked for it ("read later"). A saved page stays until the reader removes it;
 * - *recently read*: the worker kept it when it was read. It makes room by `LIMITS`.
 */

/** The record of a kept page. It is in a header of the copy itself, so that no second store can contradict the copy. */
export type KeptPage = {
  readonly title: string;
  /** The story, equal for all its editions and modes: section and slug. Absent if the page is not a story */
  readonly story?: string | undefined;
  /** The time of the server's response, in ms since 1970 */
  readonly at: number;
  /** The time when it was last opened, in ms since 1970 */
  readonly read: number;
  /** Whether the page is saved; otherwise it is recently read */
  readonly saved: boolean;
  /** The keys of the files that it needs (`fileKey`) */
  readonly files: readonly string[];
  /** In bytes, including its pictures */
  readonly size: number;
  /** The code of the story's short links */
  readonly code?: string | undefined;
  /** The label before the headline in lists, as HTML; absent on reports, as in all lists */
  readonly label?: string | undefined;
  /** When the page was fetched ahead of the click on its link, in ms since 1970; absent once it has been shown */
  readonly ahead?: number | undefined;
};

/** The name of the header. Copies on readers' devices have it, so it must not change. */
export const KEPT_HEADER = 'Kept';

/** Writes a record as the value of the header, which must be ASCII. */
export const writeKept = (page: KeptPage): string => encodeURIComponent(JSON.stringify(page));

/** Reads a record from the header; undefined if another version of the worker wrote it in another format. The copy is then ignored. */
export function readKept(header: string | null): KeptPage | undefined {
  try {
    const page = JSON.parse(decodeURIComponent(header ?? '')) as Partial<KeptPage> | null;
    return page && typeof page.at === 'number' && Array.isArray(page.files) ? (page as KeptPage) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The section and slug of the story at a path, equal for all editions and modes; undefined for a page of another kind.
 * @example storyOf('/zh-hant/science/a-story/both-en') // 'science/a-story'
 */
export function storyOf(path: string): string | undefined {
  const address = read(path);
  return address?.kind === 'story' || address?.kind === 'both' ? `${address.section}/${address.slug}` : undefined;
}

/**
 * How long a page that was fetched ahead may be shown without asking the server again, in ms: as long as Chromium keeps what it
 * has prefetched.
 */
const STAYS_AHEAD = 5 * 60_000;

/** Whether a page was fetched ahead, not shown since, and is still as good as new. */
export const isAhead = ({ ahead }: KeptPage, now: number): boolean => ahead !== undefined && now >= ahead && now - ahead < STAYS_AHEAD;

/**
 * The limits of recently read pages: a few weeks of reading, in the space of some photos. A story has up to three of them: as
 * it was read, in the other language and in both.
 */
export const LIMITS = { pages: 150, bytes: 50_000_000, days: 30 };

/** Chooses the pages to remove: recently read pages beyond the limits, the least recently read first. Saved pages always stay. */
export function pagesToDrop(pages: ReadonlyMap<string, KeptPage>, now: number, limits: typeof LIMITS = LIMITS): string[] {
  const read = [...pages].filter(([, { saved }]) => !saved).sort(([, one], [, other]) => other.read - one.read);
  let bytes = 0;
  return read.flatMap(([path, page], n) => {
    bytes += page.size;
    const stays = n < limits.pages && bytes <= limits.bytes && now - page.read <= limits.days * 86_400_000;
    return stays ? [] : [path];
  });
}

/** An entry in the list of kept stories: the page in the requested edition or, if that is not kept, in another. */
export type KeptStory = {
  readonly story: string;
  readonly path: string;
  readonly title: string;
  readonly at: number;
  readonly saved: boolean;
  readonly label?: string | undefined;
};

/** Lists the kept stories, each once, the most recently read first. @param edition the preferred edition */
export function keptStories(pages: ReadonlyMap<string, KeptPage>, edition: Locale): KeptStory[] {
  const stories = new Map<string, [path: string, page: KeptPage][]>();
  for (const entry of pages) {
    const { story } = entry[1];
    if (story !== undefined) stories.set(story, [...(stories.get(story) ?? []), entry]);
  }
  const rank = ([path]: [string, KeptPage]) => {
    const locale = editionOf(path) ?? edition;
    return (locale === edition ? 0 : languageOf(locale) === languageOf(edition) ? 2 : 4) + (read(path)?.kind === 'both' ? 1 : 0);
  };
  return [...stories]
    .map(([story, versions]) => {
      const [path = '', page] = [...versions].sort((one, other) => rank(one) - rank(other))[0] ?? [];
      return { story, path, title: page?.title ?? '', label: page?.label, at: page?.at ?? 0, ...newest(versions) };
    })
    .sort((one, other) => other.read - one.read)
    .map(({ read: _, ...story }) => story);
}

const newest = (versions: readonly (readonly [string, KeptPage])[]) => ({
  saved: versions.some(([, { saved }]) => saved),
  read: Math.max(...versions.map(([, { read }]) => read)),
});
