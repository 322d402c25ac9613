import { LOCALES } from '../edition/locale.ts';
import { offlinePath, savedPath } from '../address/addresses.ts';
import { editionOf } from '../address/edition-of.ts';
import { type Kind, isPage as isPageOfPaper, read, write } from '../address/table.ts';

/** Pages that the worker keeps when it is installed: the offline fallback page and the list of kept pages. */
export const SHELL_PATHS: readonly string[] = LOCALES.flatMap((locale) => [offlinePath(locale), savedPath(locale)]);

/** A path as the table has it, of one that was typed in capitals or with a slash at the end. */
export const typedAs = (path: string): string => path.toLowerCase().replace(/(.)\/$/, '$1');

/** Whether a path is opened as a page. A mistyped one in an edition is, too: offline the fallback page is shown for it. */
export function isPage(path: string): boolean {
  const address = read(path) ?? read(typedAs(path));
  return address ? isPageOfPaper(address) : editionOf(path) !== undefined && !path.includes('.');
}

/** Pages that are not kept when they are read: a search is made for one question and one moment, the others are the shell. */
const NOT_KEPT: readonly Kind[] = ['search', 'saved', 'offline'];

/** Whether a page may be kept when it was read. */
export function mayBeKept(path: string): boolean {
  const address = read(path);
  return address !== undefined && isPageOfPaper(address) && 'locale' in address && !NOT_KEPT.includes(address.kind);
}

/** Files whose names change with their content: a copy is never out of date. */
const HASHED: readonly Kind[] = ['built', 'element'];

/** Files that a kept page needs: not what is below a short link. Films are asked for by ranges and never kept. */
const FILES: readonly Kind[] = [...HASHED, 'font', 'media', 'shapedPicture', 'traditionalCaptions', 'sizedPicture', 'rootFile'];

const isOneOf = (kinds: readonly Kind[], path: string): boolean => {
  const address = read(path);
  return address !== undefined && kinds.includes(address.kind);
};

/** Whether a file's name changes with its content. */
export const isHashed = (path: string): boolean => isOneOf(HASHED, path);

/** Whether a path is that of a picture, style, script or font of pages. */
export const isFile = (path: string): boolean => isOneOf(FILES, path);

/** The key of a kept file. A picture that the server makes in several sizes has one: it is kept in the size in which it was seen. */
export function fileKey(address: string): string {
  const { pathname, search } = new URL(address, 'https://paper.invalid');
  const sized = read(pathname);
  return (sized?.kind === 'sizedPicture' ? write({ kind: 'media', src: sized.src }) : pathname) + search;
}
