import { afterEach, expect, it } from 'vitest';
import type { Site } from '../../record/schema/paper-files.ts';
import { pageMetadata } from './metadata.ts';

afterEach(() => {
  delete process.env.SITE_ORIGIN;
});

it('isolates a right-to-left word in the name of the paper once, wherever the name is shown', () => {
  process.env.SITE_ORIGIN = 'https://paper.example';
  const both = (en: string, zh: string) => ({ en, zh });
  const site = { name: both('שירה (2)', '诗刊'), tagline: both('Poems', '诗'), description: both('Poems.', '诗。') } as Site;
  const metadata = JSON.stringify(pageMetadata({ site, locale: 'en', versions: { en: '/en' }, title: 'One', description: 'A page.' }));
  const names = metadata.match(/[\u2066-\u2069]*שירה[\u2066-\u2069]*/g) ?? [];
  expect(names.length).toBeGreaterThan(3);
  expect(new Set(names)).toEqual(new Set(['\u2068שירה\u2069']));
});
