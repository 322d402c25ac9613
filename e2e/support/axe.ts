import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA, and what axe recommends beyond. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong on a page, as rule and first element. Run in the page itself, which has no frames: axe's own
 * package for Playwright opens a second page for each run and describes all that is right, which takes three times as long.
 * @param within a selector, where not the whole page is asked about
 */
export async function axeFinds(page: Page, within = 'html'): Promise<string[]> {
  // Colours that are on their way to another theme are nobody's
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
  });
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(`${SOURCE};0`);
  return page.evaluate(
    async ({ within, values }) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const { violations } = await axe.run(within, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      type Axe = { run: (context: string, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    },
    { within, values: RULES },
  );
}
