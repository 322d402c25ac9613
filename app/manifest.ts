import type { MetadataRoute } from 'next';
import { site } from '@/lib/content/queries';

export default function manifest(): MetadataRoute.Manifest {
  const { name, description } = site();
  return {
    name: `${name.en} ${name.zh}`,
    short_name: name.en,
    description: `${description.en} ${description.zh}`,
    start_url: '/',
    display: 'browser',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
