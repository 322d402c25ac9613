import { expect, it } from 'vitest';
import { filesOfStyles, pageFacts } from './page-facts.ts';

const PAGE = `<!DOCTYPE html><html lang="en"><head><link rel="preload" href="/fonts/a.woff2" as="font" crossorigin="" type="font/woff2"/>
<link rel="preload" href="/media/a.svg" as="image"/><link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>
<link rel="manifest" href="/en/manifest.webmanifest"/><link rel="canonical" href="https://paper.example/en"/><link rel="icon" href="/icon.svg"/>
<meta property="og:title" content="Salt &amp; sweet: &quot;<both>&#x27;s&quot;"/><meta property="og:type" content="article"/>
<meta property="og:image" content="https://paper.example/s/phegxd3/e/wide.png?v=1f09c2aa"/><meta property="og:image" content="https://paper.example/og-default.png"/>
<script type="module" src="/elements/A.js"></script></head><body><img alt="x" src="/media/a.svg"/>
<img srcSet="/media/b.jpg.640.webp?v=1f09c2aa 640w, /media/b.jpg.1280.webp?v=1f09c2aa 1280w, /media/b.jpg.2240.webp?v=1f09c2aa 2240w" src="/media/b.jpg.960.jpg?v=1f09c2aa"/>
<img class="qr" src="/s/phegxd3/e/qr.png"/><img src="data:image/png;base64,AA"/><img src="//elsewhere.example/a.png"/>
<read-later><template data-label=""><span class="kicker">Video</span></template></read-later>
<video poster="/media/film.svg" src="/media/film.mp4"></video></body></html>`.replace('<both>', '&lt;both&gt;');

it('reads the title, the kind, the code, the label and the files: no QR code, no film, no file of another site', () =>
  expect(pageFacts(PAGE)).toEqual({
    title: `Salt & sweet: "<both>'s"`,
    isStory: true,
    code: 'phegxd3',
    label: '<span class="kicker">Video</span>',
    files: [
      '/fonts/a.woff2',
      '/_next/static/a.css',
      '/icon.svg',
      '/elements/A.js',
      '/media/a.svg',
      '/media/b.jpg.1280.webp?v=1f09c2aa',
      '/media/film.svg',
    ],
  }));

it('a page without metadata needs no files', () => expect(pageFacts('<h1>Gateway</h1>')).toEqual({ title: '', isStory: false, files: [] }));

it('a picture with small sizes only is kept in the largest', () =>
  expect(pageFacts('<img srcset="/a?w=1 320w, /a?w=2 640w" src="/a">').files).toEqual(['/a?w=2']));

it('finds the addresses in a stylesheet', () =>
  expect(filesOfStyles(`@font-face{src:url(/fonts/a.woff2) format("woff2")}b{background:url("/b.svg") url(data:image/png,x)}`)).toEqual([
    '/fonts/a.woff2',
    '/b.svg',
  ]));
