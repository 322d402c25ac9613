/** The languages the paper is published in, in the order in which the toggle shows them. */
export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A value in English, in Chinese, or in both. */
export type Localized<T = string> = { readonly [L in Language]?: T | undefined };
/** A value in every language of the paper. */
export type InAllLanguages<T = string> = { readonly [L in Language]: T };
