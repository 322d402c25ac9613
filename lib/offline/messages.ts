import type { KeptStory } from './kept-page.ts';

/** A request from a page to the worker. The worker may be newer than the page, so a message must not change its meaning. */
export type Asked =
  /** Keep a page that was read; `seen`: the addresses of its pictures in the sizes shown */
  | { readonly type: 'read'; readonly path: string; readonly seen: readonly string[] }
  /** Save a story: keep all its pages until the reader removes them */
  | { readonly type: 'save'; readonly paths: readonly string[]; readonly seen: readonly string[] }
  | { readonly type: 'isSaved'; readonly path: string }
  | { readonly type: 'list'; readonly edition: string }
  /** Remove a story in all its editions and modes */
  | { readonly type: 'forget'; readonly path: string }
  | { readonly type: 'forgetAll' };

/** The worker's answer to each request. */
export type Answers = {
  read: undefined;
  save: 'saved' | 'full' | 'failed';
  isSaved: boolean;
  list: readonly KeptStory[];
  forget: undefined;
  forgetAll: undefined;
};
