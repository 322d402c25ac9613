/** The languages of the paper's stories, in the order of the toggle. */
export const LANGUAGES = ['en', 'zh'] as const;
/** A language of the paper's stories. */
export type Language = (typeof LANGUAGES)[number];

/** A value in English, in Chinese, or in both. */
export type Localized<T = string> = { readonly [L in Language]?: T | undefined };
/** A value in every language of the paper. */
export type InAllLanguages<T = string> = { readonly [L in Language]: T };
