import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA, and the best practices of axe. */
const EVERY_RULE = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** The rules whose result depends on colours. */
const COLOUR_RULES = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/**
 * The violations that axe finds on a page, each as its rule and first element. axe runs in the page itself, which has no
 * frames: its own package for Playwright opens a second page for each run and also reports every check that passed, which
 * takes three times as long.
 * @param within a selector of the part to check; the whole page by default
 */
export async function axeFinds(page: Page, within = 'html', rules = EVERY_RULE): Promise<string[]> {
  // Ends transitions: a colour between two themes belongs to neither, so its contrast must not be measured
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
  });
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(`${SOURCE};0`);
  return page.evaluate(
    async ({ within, rules }) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const { violations } = await axe.run(within, { runOnly: rules, resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      type Axe = { run: (context: string, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    },
    { within, rules },
  );
}

/** The violations in the light and in the dark theme, where only colours can differ. */
export async function axeFindsInBothThemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axeFinds(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axeFinds(page, 'html', COLOUR_RULES);
  return [...light, ...dark.map((found) => `in the dark theme: ${found}`)];
}
