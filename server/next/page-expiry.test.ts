import { expect, it } from 'vitest';
import { expireAllPages, expireStory, staleSince } from './page-expiry.ts';

it('knows which pages are out of date, and since when', () => {
  const page = (path: string) => staleSince(`/route-cache/APP_PAGE/0a/$${path}`);
  const before = page('/en'); // tests before this one may have expired every page
  expect(page('/en/science/fig')).toBe(before);
  expireStory('fig', before + 100);
  for (const path of ['/en/science/fig', '/zh/science/fig', '/zh-hant/science/fig/both', '/en/science/fig/both-zh'])
    expect(page(path), path).toBe(before + 100);
  for (const path of ['/en/science/fig-again', '/en/fig']) expect(page(path), path).toBe(before);
  expireAllPages(before + 200);
  expect(page('/en')).toBe(before + 200);
  expireStory('fig', before + 300);
  expect(page('/en/science/fig')).toBe(before + 300);
});
