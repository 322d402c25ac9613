import type { Browser, Page } from 'playwright';
import { launch } from './chromium.ts';

const SCREENS = [
  { width: 320, height: 568 },
  { width: 390, height: 664 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];
const SIZES = [1, 3, 5];
/** Where on the screen the middle of a block is when it is tapped, in turn. */
const HEIGHTS = [0.25, 0.5, 0.75];

type Seen = { blocks: number; beginnings: number; fitting: number; whole: number };

/**
 * Taps each block of stories once, in English and in Chinese, at a quarter, half or three quarters of the screen, and looks
 * whether its partner in the other language is on the screen then: its first line, and all of it if it fits between what is
 * fixed at the top and at the bottom. With reduced motion, so that there is no scrolling to wait for.
 * @param stories paths without the locale
 * @returns for each screen and text size: blocks tapped, and shares in per cent
 */
export async function seenPeeks(origin: string, stories: readonly string[]) {
  const browser = await launch();
  const rows: Record<string, object> = {};
  for (const screen of SCREENS) {
    for (const size of SIZES) {
      const all: Seen = { blocks: 0, beginnings: 0, fitting: 0, whole: 0 };
      for (const path of stories.flatMap((story) => [`/en${story}`, `/zh${story}`])) {
        const seen = await seenIn(browser, origin + path, screen, size);
        for (const key of Object.keys(all) as (keyof Seen)[]) all[key] += seen[key];
      }
      const { blocks, beginnings, fitting, whole } = all;
      const share = (part: number, of: number) => (of ? Math.round((part / of) * 100) : Number.NaN);
      rows[`${screen.width} px, text size ${size}`] = {
        'blocks tapped': blocks,
        'partner begins on the screen, %': share(beginnings, blocks),
        'whole if it fits, %': share(whole, fitting),
      };
    }
  }
  await browser.close();
  return rows;
}

async function seenIn(browser: Browser, address: string, viewport: { width: number; height: number }, size: number): Promise<Seen> {
  const hasTouch = viewport.width < 1024;
  const context = await browser.newContext({ viewport, hasTouch, reducedMotion: 'reduce', serviceWorkers: 'block' });
  await context.addInitScript((chosen) => localStorage.setItem('size', String(chosen)), size);
  const page = await context.newPage();
  await page.goto(address);
  const buttons = page.locator('button[aria-controls^="peek-"]');
  await buttons.first().waitFor({ state: 'attached' });
  const seen: Seen = { blocks: await buttons.count(), beginnings: 0, fitting: 0, whole: 0 };
  for (let n = 0; n < seen.blocks; n++) {
    const { id, x, y } = await buttons.nth(n).evaluate(
      (button, height) => {
        const block = button.previousElementSibling ?? button;
        const before = block.getBoundingClientRect();
        scrollBy({ top: (before.top + before.bottom) / 2 - innerHeight * height, behavior: 'instant' });
        const { left, top, bottom } = block.getBoundingClientRect();
        return { id: button.getAttribute('aria-controls') ?? '', x: left + 8, y: (top + bottom) / 2 };
      },
      HEIGHTS[n % HEIGHTS.length] ?? 0.5,
    );
    await (hasTouch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
    await page.locator(`[id="${id}"]:not([role])`).waitFor({ state: 'attached', timeout: 5000 });
    const { begins, fits, isWhole } = await lookAt(page, id);
    seen.beginnings += Number(begins);
    seen.fitting += Number(fits);
    seen.whole += Number(fits && isWhole);
  }
  await context.close();
  return seen;
}

/** Whether a partner begins on the screen, whether it would fit, and whether all of it is there. */
const lookAt = (page: Page, id: string) =>
  page.evaluate((partnerId) => {
    const partner = document.getElementById(partnerId);
    if (!partner) return { begins: false, fits: false, isWhole: false };
    const { top, bottom, height } = partner.getBoundingClientRect();
    const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
    const [first, last] = [parseFloat(scrollPaddingTop) || 0, innerHeight - (parseFloat(scrollPaddingBottom) || 0)];
    const line = parseFloat(getComputedStyle(partner).lineHeight) || 28;
    const isWhole = top >= first - 1 && bottom <= last + 1;
    return { begins: isWhole || (top >= first - 1 && top + line <= last + 1), fits: height <= last - first, isWhole };
  }, id);
