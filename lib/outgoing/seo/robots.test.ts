import { afterEach, expect, it } from 'vitest';
import { robotsRules } from './robots.ts';

afterEach(() => {
  delete process.env.SITE_ORIGIN;
  delete process.env.PAPER_PREVIEW;
});

const rulesAt = (origin: string) => {
  process.env.SITE_ORIGIN = origin;
  return robotsRules();
};

it('lets robots read the paper at a public origin, and names its sitemaps', () =>
  expect(rulesAt('https://paper.example')).toEqual({
    rules: { userAgent: '*', allow: '/' },
    sitemap: ['https://paper.example/sitemap.xml', 'https://paper.example/sitemap-news.xml'],
  }));

it.each(['http://localhost:3000', 'http://192.0.2.2:3000', 'http://[::1]:3000', 'http://desk', 'http://desk.local', 'https://paper.test'])(
  'forbids everything at %s',
  (origin) => expect(rulesAt(origin)).toEqual({ rules: { userAgent: '*', disallow: '/' } }),
);

it('forbids everything in the preview', () => {
  process.env.PAPER_PREVIEW = '1';
  expect(rulesAt('https://paper.example')).toEqual({ rules: { userAgent: '*', disallow: '/' } });
});
