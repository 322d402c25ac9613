import type { PageFile } from './reader.ts';

/** The slug that a file name gives a story. @example slugOf('articles/2025/hetao.json') // 'hetao' */
export const slugOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.json$/, '');

/** The id that a file name gives a page, its address within an edition. @example pageIdOf('pages/about.json') // 'about' */
export const pageIdOf = (file: PageFile): string => file.slice('pages/'.length, -'.json'.length);
