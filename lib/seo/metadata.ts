import type { Metadata } from 'next';
import { previewPicturePath } from '../addresses.ts';
import { type Locale, LOCALES, type Site } from '../content/schema.ts';
import { LANG, OG_LOCALE } from '../locale.ts';
import { toUrl } from '../origin.ts';

type Page = {
  site: Site;
  locale: Locale;
  /** The page's path in every language in which it exists: nothing here claims a version that does not */
  paths: Readonly<Partial<Record<Locale, string>>>;
  /** Absent: the page is the paper's front */
  title?: string;
  description: string;
  picture?: { src: string; alt: string } | undefined;
  article?: { publishedTime: string; modifiedTime?: string | undefined; section: string; tags: string[] };
  /** For readers who speak neither language; by default the English page */
  defaultPath?: string;
  robots?: 'noindex';
};

/** Title, description, canonical, reciprocal hreflang and Open Graph of a page. */
export function pageMetadata({ site, locale, paths, title, description, picture, article, defaultPath, robots }: Page): Metadata {
  const name = site.name[locale];
  const versions = LOCALES.flatMap((language) => (paths[language] === undefined ? [] : [[language, toUrl(paths[language])] as const]));
  const here = paths[locale];
  const fallback = defaultPath === undefined ? (versions[0]?.[1] ?? '') : toUrl(defaultPath);
  const image = picture
    ? { url: toUrl(previewPicturePath(picture.src)), width: 1200, height: 630, alt: picture.alt, type: 'image/png' }
    : { url: toUrl('/og-default.png'), width: 1200, height: 630, alt: name, type: 'image/png' };
  const heading = title ?? `${name}: ${site.tagline[locale]}`;
  return {
    title: title === undefined ? heading : `${title} | ${name}`,
    description,
    applicationName: name,
    manifest: '/manifest.webmanifest',
    icons: {
      icon: [
        { url: '/favicon.ico', sizes: '48x48' },
        { url: '/icon.svg', type: 'image/svg+xml' },
      ],
      apple: '/apple-touch-icon.png',
    },
    robots: robots === 'noindex' ? { index: false } : { index: true, 'max-image-preview': 'large' },
    ...(here !== undefined && {
      alternates: {
        canonical: toUrl(here),
        languages: Object.fromEntries([...versions.map(([language, url]) => [LANG[language], url]), ['x-default', fallback]]),
      },
      openGraph: {
        title: heading,
        description,
        url: toUrl(here),
        siteName: name,
        locale: OG_LOCALE[locale],
        alternateLocale: versions.filter(([language]) => language !== locale).map(([language]) => OG_LOCALE[language]),
        images: [image],
        ...(article
          ? {
              type: 'article' as const,
              publishedTime: article.publishedTime,
              ...(article.modifiedTime !== undefined && { modifiedTime: article.modifiedTime }),
              section: article.section,
              tags: article.tags,
            }
          : { type: 'website' as const }),
      },
      twitter: { card: 'summary_large_image' as const },
    }),
  };
}
