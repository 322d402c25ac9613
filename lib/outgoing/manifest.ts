import type { MetadataRoute } from 'next';
import { savedPath, searchPath, sectionPath } from '../address/addresses.ts';
import { LANG, type Locale, textIn } from '../edition/locale.ts';
import { everythingId } from '../record/model.ts';
import { paper as readPaper } from '../queries/paper.ts';
import { isolated } from '../unicode/direction.ts';
import { MESSAGES } from '@/i18n/messages';

/** The same for every edition, so that a device has one installation of the paper. */
const ID = '/';

const icon = (size: 192 | 512, src = `/icon-${size}.png`) => ({ src, sizes: `${size}x${size}`, type: 'image/png' });

/** The web application manifest (W3C) of an edition. */
export function manifest(locale: Locale): MetadataRoute.Manifest {
  const paper = readPaper(locale);
  const { site } = paper;
  const words = MESSAGES[locale];
  const shortcut = (name: string, url: string) => ({ name, url, icons: [icon(192)] });
  return {
    id: ID,
    lang: LANG[locale],
    name: isolated(`${textIn(site.name, locale)}: ${textIn(site.tagline, locale)}`),
    short_name: isolated(textIn(site.name, locale)),
    description: isolated(textIn(site.description, locale)),
    // proxy.ts redirects to the edition that the reader has chosen since or, without a choice, to this one
    start_url: `/?edition=${locale}`,
    scope: '/',
    // Pages have no back button, and `standalone` would remove the browser's. iPhones before iOS 26 treat `minimal-ui` as a
    // bookmark that opens in Safari, which has the reader's saved stories; since iOS 26 the reader chooses, and this is ignored
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: '#ffffff', // the page itself sets the dark one (app/[locale]/layout.tsx)
    categories: ['news'],
    shortcuts: [
      shortcut(words.Latest.title, sectionPath(locale, everythingId(paper))),
      shortcut(words.Search.title, searchPath(locale)),
      shortcut(words.Saved.title, savedPath(locale)),
    ],
    icons: [icon(192), icon(512), { ...icon(512, '/icon-maskable-512.png'), purpose: 'maskable' }],
  };
}
