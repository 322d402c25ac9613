import type { MetadataRoute } from 'next';
import { savedPath, searchPath, sectionPath } from '../address/addresses.ts';
import { LANG, type Locale, textIn } from '../edition/locale.ts';
import { everythingId, paper as readPaper } from '../queries/paper.ts';
import { MESSAGES } from '@/i18n/messages';

/** One paper on a device, whichever edition it was installed from. */
const ID = '/';

const icon = (size: 192 | 512, src = `/icon-${size}.png`) => ({ src, sizes: `${size}x${size}`, type: 'image/png' });

/** How the paper is installed from one edition (W3C, Web Application Manifest). */
export function manifest(locale: Locale): MetadataRoute.Manifest {
  const paper = readPaper(locale);
  const { site } = paper;
  const words = MESSAGES[locale];
  const shortcut = (name: string, url: string) => ({ name, url, icons: [icon(192)] });
  return {
    id: ID,
    lang: LANG[locale],
    name: `${textIn(site.name, locale)}: ${textIn(site.tagline, locale)}`,
    short_name: textIn(site.name, locale),
    description: textIn(site.description, locale),
    // proxy.ts leads on: to the edition that the reader has chosen since or, without a choice, to this one
    start_url: `/?edition=${locale}`,
    scope: '/',
    // Pages have no way back of their own, and `standalone` would take the browser's away. iPhones before iOS 26 make it a
    // bookmark that opens in Safari, with what was saved there; since then the reader chooses, whatever is written here
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: '#ffffff', // in the dark, what the page itself says (app/[locale]/layout.tsx)
    categories: ['news'],
    shortcuts: [
      shortcut(words.Latest.title, sectionPath(locale, everythingId(paper))),
      shortcut(words.Search.title, searchPath(locale)),
      shortcut(words.Saved.title, savedPath(locale)),
    ],
    icons: [icon(192), icon(512), { ...icon(512, '/icon-maskable-512.png'), purpose: 'maskable' }],
  };
}
