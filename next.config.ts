import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { FEED_FILES } from './lib/address/file-parameters.ts';
import { LOCALES } from './lib/edition/locale.ts';
import { MEDIA_HEADERS, SECURITY_HEADERS } from './server/security-headers.ts';

/** The names of the code that derives kept data (docs/adr/017): scripts/build.ts sets them, and the build keeps them for the server. */
const derivedCode = Object.entries(process.env).filter(([name]) => /^PAPER_(?:INDEX|PICTURE)_CODE$/.test(name));

const config: NextConfig = {
  env: Object.fromEntries(derivedCode),
  // Crawlers and readers get the same HTML: metadata in the head, never streamed into the body.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ['libsql', 'image-size', 'sax', 'sharp', 'opencc-js', 'harfbuzzjs', 'woff2-encoder'],
  typescript: { ignoreBuildErrors: true }, // npm test checks types; a server lacks the types of the test tools
  poweredByHeader: false,
  reactMaxHeadersLength: 0, // preloads stay in the page, where they are compressed, and are kept by whoever keeps the page
  compress: false, // server/compress.ts does
  images: { unoptimized: true }, // lib/media makes them, once: Next would for each request, as it keeps nothing on the disk
  devIndicators: false,
  experimental: { preloadEntriesOnStart: false }, // routes are loaded when they are first asked for: a start takes a quarter less
  // All feeds are one route (app/feeds), because the folders of their addresses are those of pages
  rewrites: async () => [{ source: `/:front+/:feed(${Object.values(FEED_FILES).join('|')})`, destination: '/feeds' }],
  headers: async () => [
    // The preview's development server needs inline scripts of its own
    ...(process.env.NODE_ENV === 'production' ? [{ source: '/:path*', headers: SECURITY_HEADERS }] : []),
    { source: '/media/:path*', headers: MEDIA_HEADERS }, // of two headers with one name the later counts
    { source: '/s/:code/:letters/:file(.+\\.(?:png|jpg|svg))', headers: MEDIA_HEADERS },
    { source: `/:locale(${LOCALES.join('|')})/:path*`, headers: [{ key: 'Speculation-Rules', value: '"/speculation.json"' }] },
  ],
};

export default createNextIntlPlugin('./i18n/request.ts')(config);
