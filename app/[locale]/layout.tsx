import '../globals.css';
import type { Viewport } from 'next';
import { locale as localeParam } from 'next/root-params';
import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import { elementsAddress, printAddress } from '@/lib/process/bundles';
import { PREFERENCES_SCRIPT } from '@/components/site/inline-scripts';
import { workerPath } from '@/lib/address/addresses';
import { isLocale, LANG } from '@/lib/edition/locale';
import { isOfflineOn } from '@/lib/offline/setting';

/**
 * Next renders a page whenever it is asked and keeps none: what is sent is stored (server/stored/). As a static page it would be
 * rendered a second time in pieces, for a client that the paper does not have, and made into JSON for its size (docs/adr/039).
 */
export const dynamic = 'force-dynamic';

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#0f1416' },
  ],
};

const FONTS = ['/fonts/bayward-serif.woff2', '/fonts/bayward-sans.woff2'];

export default async function RootLayout({ children }: { children: ReactNode }) {
  for (const href of FONTS) preload(href, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  const asked = (await localeParam()) ?? '';
  return (
    <html lang={LANG[isLocale(asked) ? asked : 'en']} suppressHydrationWarning {...(isOfflineOn() && { 'data-worker': workerPath() })}>
      <head>
        <meta name="runtime" content="none" />
        <script data-keep="" dangerouslySetInnerHTML={{ __html: PREFERENCES_SCRIPT }} />
        <script data-keep="" type="module" src={elementsAddress()} />
        <link rel="stylesheet" href={printAddress()} media="print" />
      </head>
      <body>{children}</body>
    </html>
  );
}
