import type { Format, Locale } from './content/schema.ts';

/** Paths of the paper's pages. Every link on the site comes from here; `toUrl` makes one absolute. */
export const frontPath = (locale: Locale) => `/${locale}`;

/** Lists are paged; page 1 has the bare address. */
const paged = (path: string, page: number) => (page > 1 ? `${path}/page/${page}` : path);

export const sectionPath = (locale: Locale, section: string, page = 1) => paged(`/${locale}/${section}`, page);
export const topicPath = (locale: Locale, topic: string, page = 1) => paged(`/${locale}/topics/${topic}`, page);
export const formatPath = (locale: Locale, format: Format, page = 1) => paged(`/${locale}/formats/${format}`, page);
export const seriesPath = (locale: Locale, series: string, page = 1) => paged(`/${locale}/series/${series}`, page);
export const storyPath = (locale: Locale, story: { section: string; slug: string }) => `/${locale}/${story.section}/${story.slug}`;

export const mediaPath = (src: string) => `/media/${src}`;

/** The picture that link previews show, as PNG: they cannot read SVG, WebP or AVIF. */
export const previewPicturePath = (src: string) => `/media/${src}.preview.png`;
