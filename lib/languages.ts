/** The languages the paper is published in, in the order in which the toggle shows them. */
export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];
