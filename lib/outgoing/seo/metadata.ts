import type { Metadata } from 'next';
import { manifestPath } from '../../address/addresses.ts';
import { feedTypes } from './feed-links.ts';
import type { Site } from '../../record/schema/paper-files.ts';
import { type Locale, LOCALES, OG_LOCALE, textIn } from '../../edition/locale.ts';
import { toUrl } from '../../address/origin.ts';
import { hreflangs, type Versions } from '../../address/versions.ts';
import { isolated } from '../../unicode/direction.ts';

/** A PNG for link previews: its path, its size in pixels, and its alternative text in the page's language. */
export type PreviewPicture = { path: string; width: number; height: number; alt: string };

type Page = {
  site: Site;
  locale: Locale;
  /** The editions in which the page exists; the metadata names no other */
  versions: Versions;
  /** Whether this is the view in both languages, whose canonical page is the one in its edition */
  isView?: boolean;
  /** Absent for the front page */
  title?: string;
  description: string;
  /** Pictures for link previews, the most common shape first; the paper's own by default */
  pictures?: readonly PreviewPicture[];
  article?: { publishedTime: string; modifiedTime?: string | undefined; section: string; tags: string[] };
  /** The front whose feeds the page links, besides those of the paper */
  feedsOf?: { front: string; title: string };
  /** The page for readers of other languages (x-default); the English one by default */
  defaultPath?: string;
  robots?: 'noindex';
};

/** The size of a link preview in pixels. ogp.me names none; Facebook, X, LinkedIn, WhatsApp and others use 1.91 to 1. */
export const OG_SIZE = { width: 1200, height: 630 };

/**
 * The metadata of a page: title, description, canonical, reciprocal hreflang and Open Graph. Its texts are shown in tabs,
 * results and chats, where no markup could isolate right-to-left words.
 */
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
  const name = isolated(textIn(site.name, locale));
  const editions = LOCALES.flatMap((edition) => (versions[edition] === undefined ? [] : [[edition, toUrl(versions[edition])] as const]));
  const here = versions[locale];
  const images = (pictures ?? [{ path: '/og-default.png', ...OG_SIZE, alt: textIn(site.name, locale) }]).map(
    ({ path, alt, ...picture }) => ({
      url: toUrl(path),
      ...picture,
      alt: isolated(alt),
      type: path.includes('.jpg') ? 'image/jpeg' : 'image/png',
    }),
  );
  const heading = isolated(title ?? `${textIn(site.name, locale)}: ${textIn(site.tagline, locale)}`);
  const summary = isolated(description);
  return {
    title: title === undefined ? heading : `${heading} | ${name}`,
    description: summary,
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
        // hreflang links canonical pages only, not views of them
        ...(!isView && {
          languages: Object.fromEntries(hreflangs(versions, defaultPath)),
        }),
        types: feedTypes(site, locale, feedsOf),
      },
      openGraph: {
        title: heading,
        description: summary,
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
