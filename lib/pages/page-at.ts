import { type Address, read } from '../address/table.ts';
import { section } from '../queries/paper-files.ts';
import { type ArchivePage, archivePage } from './archive.ts';
import { type BothPage, bothPage } from './both.ts';
import { type OfflinePage, offlinePage, type SavedPage, savedPage } from './device.ts';
import { type FrontPage, frontPage } from './front.ts';
import { type ListPage, listPage } from './list.ts';
import { type ElsewherePage, type NotFoundPage, notFoundPage } from './not-found.ts';
import { type OwnPage, ownPage } from './own-page.ts';
import type { MovedPage, PageContext } from './page.ts';
import { type SourcesPage, sourcesPage } from './sources.ts';
import { type StoryPage, storyPage } from './story.ts';

/** A page that its path determines. A search depends on its query too (search.ts). */
export type PathPage = FrontPage | ListPage | SourcesPage | StoryPage | BothPage | OwnPage | ArchivePage | SavedPage | OfflinePage;

/**
 * The page at a path of an edition, or the not-found page if there is none.
 * @param path such as `/en/topics/food/page/2`
 */
export const pageAt = (path: string, context: PageContext): PathPage | ElsewherePage | NotFoundPage | MovedPage =>
  findPage(read(path), context) ?? notFoundPage(context);

/** The page at an address in the edition of the context; undefined if there is none. */
export function findPage(address: Address | undefined, context: PageContext): PathPage | ElsewherePage | MovedPage | undefined {
  switch (address?.kind) {
    case 'front':
      return frontPage(context);
    case 'named': {
      const { name: id, page } = address;
      return section(id) ? listPage({ kind: 'section', id, page }, context) : ownPage({ id, page }, context);
    }
    case 'topic':
    case 'format':
    case 'series':
    case 'source':
      return listPage(address, context);
    case 'sources':
      return sourcesPage(context);
    case 'story':
      return storyPage(address, context);
    case 'both':
      return bothPage(address, context);
    case 'archive':
      return archivePage(address, context);
    case 'saved':
      return savedPage(context);
    case 'offline':
      return offlinePage(context);
    default:
      return undefined;
  }
}
