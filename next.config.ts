import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { SECURITY_HEADERS } from './server/security-headers.ts';

const config: NextConfig = {
  cacheHandler: new URL('./server/page-cache.mjs', import.meta.url).pathname,
  // Pages rendered on request stay in the bounded memory cache: made-up or rare addresses cannot fill the disk.
  experimental: { isrFlushToDisk: false },
  // Crawlers and readers get the same HTML: metadata in the head, never streamed into the body.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ['libsql', 'image-size', 'sharp'],
  poweredByHeader: false,
  images: { localPatterns: [{ pathname: '/media/**' }], formats: ['image/avif', 'image/webp'], qualities: [75] },
  devIndicators: false,
  headers: async () => [
    // The preview's development server needs inline scripts of its own
    ...(process.env.NODE_ENV === 'production' ? [{ source: '/:path*', headers: SECURITY_HEADERS }] : []),
    { source: '/:locale(en|zh)/:path*', headers: [{ key: 'Speculation-Rules', value: '"/speculation.json"' }] },
    { source: '/elements/:file*', headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }] },
    // A changed font needs a new name: browsers keep this one for a year
    { source: '/fonts/:file*', headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000' }] },
  ],
};

export default createNextIntlPlugin('./i18n/request.ts')(config);
