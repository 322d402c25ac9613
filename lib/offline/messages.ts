import type { Locale } from '../edition/locale.ts';
import type { KeptStory } from './kept-page.ts';

/** A request from a page to the worker. The worker may be newer than the page, so a message must not change its meaning. */
export type Asked =
  /** Keep a page that was read. `seen`: the addresses of its pictures in the sizes shown; `twins`: the same page in the other language and in both */
  | { readonly type: 'read'; readonly path: string; readonly seen: readonly string[]; readonly twins?: readonly string[] }
  /** Fetch pages before their links are pressed, if the browser does not */
  | { readonly type: 'ahead'; readonly paths: readonly string[] }
  /** Save a story: keep all its pages until the reader removes them */
  | { readonly type: 'save'; readonly paths: readonly string[]; readonly seen: readonly string[] }
  | { readonly type: 'isSaved'; readonly path: string }
  | { readonly type: 'list'; readonly edition: Locale }
  /** Remove a story in all its editions and modes */
  | { readonly type: 'forget'; readonly path: string }
  | { readonly type: 'forgetAll' };

/** The worker's answer to each request. */
export type Answers = {
  read: undefined;
  ahead: undefined;
  save: 'saved' | 'full' | 'failed';
  isSaved: boolean;
  list: readonly KeptStory[];
  forget: undefined;
  forgetAll: undefined;
};
