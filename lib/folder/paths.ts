import type { PageFile } from './reader.ts';

/** The slug of a story, from its file name. @example slugOf('articles/2025/hetao.json') // 'hetao' */
export const slugOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.json$/, '');

/** The id of a page, from its file name: its address within an edition. @example pageIdOf('pages/about.json') // 'about' */
export const pageIdOf = (file: PageFile): string => file.slice('pages/'.length, -'.json'.length);
