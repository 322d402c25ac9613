import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { reading } from './browser';
import { type Locale, origin } from './paper';
import { bodyOf, bothLink, edition, LONG, pressFromHere, viewButton } from './story';

type Step = readonly [control: (page: Page) => Locator | Promise<Locator>, locale: Locale, mode: string];

/** A link in the menu of pages in both languages, which it opens. */
async function leading(page: Page, name: string): Promise<Locator> {
  await pressFromHere(viewButton(page));
  return page.getByRole('article').getByRole('link', { name, exact: true });
}

/** A walk through all nine pages of a story, by every kind of control: edition, both, leading language, script. */
export const WALK: readonly Step[] = [
  [(page) => edition(page, 'zh'), 'zh', ''],
  [bothLink, 'zh', '/both'],
  [(page) => edition(page, 'en'), 'en', ''],
  [bothLink, 'en', '/both'],
  [(page) => leading(page, '中文在前'), 'en', '/both-zh'],
  [(page) => leading(page, '繁體'), 'zh-hant', '/both'],
  [(page) => leading(page, 'English first'), 'zh-hant', '/both-en'],
  [(page) => leading(page, '简体'), 'zh', '/both-en'],
  [(page) => edition(page, 'zh-hant'), 'zh-hant', ''],
  [(page) => edition(page, 'zh'), 'zh', ''],
  [(page) => edition(page, 'zh-hant'), 'zh-hant', ''],
  [bothLink, 'zh-hant', '/both'],
  [(page) => leading(page, '简体'), 'zh', '/both'],
  [(page) => edition(page, 'zh'), 'zh', ''],
  [(page) => edition(page, 'en'), 'en', ''],
];

/**
 * Walks from a place in the long story, and expects the text being read to stay in its place at each step.
 * @param share of the text that is above the place, from 0 to 1
 */
export const walk = (width: number, layout: 'columns' | 'rows', share: number, steps: readonly Step[]): Promise<void> =>
  reading(`/en${LONG}`, { viewport: { width, height: 844 } }, async (page) => {
    await page.evaluate((pairs) => localStorage.setItem('pairs', pairs), layout);
    await bodyOf(page).evaluate((body, part) => {
      scrollTo({ top: scrollY + body.getBoundingClientRect().top + body.clientHeight * part, behavior: 'instant' });
    }, share);
    for (const [control, locale, mode] of steps) {
      const before = await nearestText(page);
      await pressFromHere(await control(page));
      await page.waitForURL(`${origin}/${locale}${LONG}${mode}`);
      await page.waitForLoadState('load');
      const after = await nearestText(page, before);
      const { line } = before;
      // If a long paragraph was shown from its middle and is shorter now, its last line stays in view
      const expected = Math.max(before.top, Math.min(0, line - after.height));
      expect(Math.abs(after.top - expected), `${before.pair}, to /${locale}${mode}`).toBeLessThanOrEqual(line);
    }
  });

type Text = { readonly pair: string; readonly half: string; readonly top: number; readonly height: number; readonly line: number };

/** Where readers begin to read, in CSS px from the top of the screen: below a bar of 56 px. */
const EYE = 80;

/**
 * The text whose top edge is nearest to where readers begin: a block, or one half of a pair.
 * @param again finds this text instead, wherever it is
 */
export const nearestText = (page: Page, again?: Pick<Text, 'pair' | 'half'>): Promise<Text> =>
  page.evaluate(
    ({ wanted, eye }) => {
      const [first] = [...document.querySelectorAll<HTMLElement>('[data-pair]')]
        .flatMap((pair) => {
          const halves = [...pair.children].filter(
            (child): child is HTMLElement => child instanceof HTMLElement && 'half' in child.dataset,
          );
          return (halves.length > 0 ? halves : [pair]).map((text) => ({
            ...{ name: pair.dataset.pair ?? '', text, box: text.getBoundingClientRect() },
            language: text.dataset.half ?? document.documentElement.lang.slice(0, 2),
            isWhole: halves.length === 0,
          }));
        })
        .filter(({ name, language, isWhole, box }) =>
          wanted ? name === wanted.pair && (isWhole || language === wanted.half) : box.bottom > eye / 2 && box.height > 0,
        )
        .sort((a, b) => Math.abs(a.box.top - eye) - Math.abs(b.box.top - eye));
      if (!first) throw new Error('nothing is on the screen');
      const { name, language, box, text } = first;
      return { pair: name, half: language, top: box.top, height: box.height, line: parseFloat(getComputedStyle(text).lineHeight) || 28 };
    },
    { wanted: again, eye: EYE },
  );
