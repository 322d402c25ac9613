import type { Metadata } from 'next';
import { manifestPath } from '../../address/addresses.ts';
import { feedTypes } from './feed-links.ts';
import type { Site } from '../../record/schema.ts';
import { type Locale, LOCALES, OG_LOCALE, textIn } from '../../edition/locale.ts';
import { toUrl } from '../../address/origin.ts';
import { hreflangs, type Versions } from '../../address/versions.ts';

/** A PNG for link previews, by its path, in pixels; what it shows, in the page's language. */
export type PreviewPicture = { path: string; width: number; height: number; alt: string };

type Page = {
  site: Site;
  locale: Locale;
  /** The page in every edition in which it exists: nothing here claims a version that does not */
  versions: Versions;
  /** This page is another view of the one in its edition (both languages at once), which is the one to be found */
  isView?: boolean;
  /** Absent: the page is the paper's front */
  title?: string;
  description: string;
  /** For link previews, the one that most of them show first; by default the paper's own */
  pictures?: readonly PreviewPicture[];
  article?: { publishedTime: string; modifiedTime?: string | undefined; section: string; tags: string[] };
  /** A front that has feeds of its own; every page names the paper's too */
  feedsOf?: { front: string; title: string };
  /** For readers who speak neither language; by default the English page */
  defaultPath?: string;
  robots?: 'noindex';
};

/** What Facebook, X, LinkedIn, WhatsApp and others show above a link, in pixels (ogp.me names no size; they agree on 1.91 to 1). */
export const OG_SIZE = { width: 1200, height: 630 };

/** Title, description, canonical, reciprocal hreflang and Open Graph of a page. */
export function pageMetadata({
  site,
  locale,
  versions,
  isView = false,
  title,
  description,
  pictures,
  article,
  feedsOf,
  defaultPath,
  robots,
}: Page): Metadata {
  const name = textIn(site.name, locale);
  const editions = LOCALES.flatMap((edition) => (versions[edition] === undefined ? [] : [[edition, toUrl(versions[edition])] as const]));
  const here = versions[locale];
  const images = (pictures ?? [{ path: '/og-default.png', ...OG_SIZE, alt: name }]).map(({ path, ...picture }) => ({
    url: toUrl(path),
    ...picture,
    type: 'image/png',
  }));
  const heading = title ?? `${name}: ${textIn(site.tagline, locale)}`;
  return {
    title: title === undefined ? heading : `${title} | ${name}`,
    description,
    applicationName: name,
    manifest: manifestPath(locale),
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
        // Search engines want hreflang between the pages to be found, not between views of them
        ...(!isView && {
          languages: Object.fromEntries(hreflangs(versions, defaultPath)),
        }),
        types: feedTypes(site, locale, feedsOf),
      },
      openGraph: {
        title: heading,
        description,
        url: toUrl(here),
        siteName: name,
        locale: OG_LOCALE[locale],
        alternateLocale: editions.filter(([edition]) => edition !== locale).map(([edition]) => OG_LOCALE[edition]),
        images,
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
      twitter: { card: 'summary_large_image' as const, images: images.slice(0, 1) },
    }),
  };
}
