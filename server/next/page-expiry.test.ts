import { expect, it } from 'vitest';
import { expireAllPages, expireStory, staleSince } from './page-expiry.ts';

it('knows which pages are out of date, and since when', () => {
  expect(staleSince('/route-cache/APP_PAGE/0a/$/en/science/kapok')).toBe(0);
  expireStory('kapok', 100);
  expect(staleSince('/route-cache/APP_PAGE/0a/$/en/science/kapok')).toBe(100);
  expect(staleSince('/route-cache/APP_PAGE/0a/$/zh/science/kapok')).toBe(100);
  expect(staleSince('/route-cache/APP_PAGE/0a/$/zh-hant/science/kapok/both')).toBe(100);
  expect(staleSince('/route-cache/APP_PAGE/0a/$/en/science/kapok/both-zh')).toBe(100);
  expect(staleSince('/route-cache/APP_PAGE/0a/$/en/science/kapok-again')).toBe(0);
  expect(staleSince('/route-cache/APP_PAGE/0a/$/en/kapok')).toBe(0);
  expireAllPages(200);
  expect(staleSince('/route-cache/APP_PAGE/0a/$/en')).toBe(200);
  expireStory('kapok', 300);
  expect(staleSince('/route-cache/APP_PAGE/0a/$/en/science/kapok')).toBe(300);
});
