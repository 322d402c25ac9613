import { expect, it } from 'vitest';
import { inEdition, withoutEdition } from './inner-link.ts';

it.each([
  ['/', '/zh-hant'],
  ['/#latest', '/zh-hant#latest'],
  ['/culture/a-story#p3', '/zh-hant/culture/a-story#p3'],
  ['/search?q=bridge', '/zh-hant/search?q=bridge'],
  ['/en/culture/a-story', '/en/culture/a-story'],
  ['/zh', '/zh'],
  ['/english', '/zh-hant/english'],
  ['/media/a.svg', '/media/a.svg'],
  ['/s/abcdefg/z', '/s/abcdefg/z'],
  ['#p3', '#p3'],
  ['https://x.example/a', 'https://x.example/a'],
  ['mailto:a@x.example', 'mailto:a@x.example'],
  ['/feed.xml', '/zh-hant/feed.xml'],
  ['/sitemap.xml', '/sitemap.xml'],
  ['/icon.svg?v=1', '/icon.svg?v=1'],
])('%s leads Traditional readers to %s', (href, there) => expect(inEdition(href, 'zh-hant')).toBe(there));

it.each([
  ['/zh-hant/culture/a-story#p3', '/culture/a-story#p3'],
  ['/en', '/'],
  ['/culture/a-story', '/culture/a-story'],
])('%s names an edition, %s leaves it open', (href, open) => expect(withoutEdition(href)).toBe(open));
