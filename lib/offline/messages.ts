import type { KeptStory } from './kept-page.ts';

/** What a page asks of the worker. The worker may be newer than the page: a message keeps its meaning. */
export type Asked =
  /** The page has been on the screen for a while; `seen`: the pictures on it, in the sizes shown */
  | { readonly type: 'read'; readonly path: string; readonly seen: readonly string[] }
  | { readonly type: 'save'; readonly paths: readonly string[]; readonly seen: readonly string[] }
  | { readonly type: 'isSaved'; readonly path: string }
  | { readonly type: 'list'; readonly edition: string }
  /** In all its editions and modes */
  | { readonly type: 'forget'; readonly path: string }
  | { readonly type: 'forgetAll' };

export type Answers = {
  read: undefined;
  save: 'saved' | 'full' | 'failed';
  isSaved: boolean;
  list: readonly KeptStory[];
  forget: undefined;
  forgetAll: undefined;
};
