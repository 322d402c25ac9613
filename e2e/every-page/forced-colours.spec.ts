import { expect, it } from 'vitest';
import { reading } from '../support/browser';
import { LONG } from '../support/story';

it.each(['/en/harbour', '/en/news/page/2', `/en${LONG}`, `/en${LONG}/both`, '/en/archive/2024/10/20'])(
  'the chosen one of several looks different from the others in forced colours: %s',
  async (path) => {
    await reading(path, { forcedColors: 'active' }, async (page) => {
      const alike = await page.evaluate(() => {
        const look = (element: Element) => {
          const { backgroundColor, color, borderBottomColor } = getComputedStyle(element);
          return [backgroundColor, color, borderBottomColor].join();
        };
        const chosen = [...document.querySelectorAll('[aria-current], [aria-pressed="true"]')].filter(
          (one) => one.getClientRects().length > 0,
        );
        // The others: what is marked in the same way in the same list, and is not chosen
        const others = (one: Element) =>
          [...(one.closest('ul, ol, table, nav, [role="group"]')?.querySelectorAll(one.localName) ?? [])].filter(
            (other) => !chosen.includes(other) && !other.contains(one),
          );
        return {
          count: chosen.length,
          alike: chosen.filter((one) => others(one).some((other) => look(other) === look(one))).map((one) => one.outerHTML.slice(0, 120)),
        };
      });
      expect(alike.count).toBeGreaterThan(0);
      expect(alike.alike).toEqual([]);
    });
  },
);
