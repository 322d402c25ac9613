import { expect, it } from 'vitest';
import { axeFindsInBothThemes } from '../support/axe';
import { leafing, reading } from '../support/browser';
import { fitsAtEveryWidth } from '../support/layout';
import { devicePagesOf, kindsOf, messages, origin } from '../support/paper';
import { EVERY_BLOCK, LONG, smallControls } from '../support/story';

/** axe checks each kind of page in one edition only: in the others, only the texts differ. e2e/exhaustive/axe.spec.ts checks all. */
const PAGES = [
  ...kindsOf('en'),
  ...devicePagesOf('en'),
  ...['about', 'contact', 'translation', 'nothing'].map((page) => `/en/${page}`),
  ...['/zh', '/zh/words/one-of-each', '/zh-hant/words/one-of-each/both'],
];

it.each(PAGES)('axe finds nothing, light and dark: %s', async (path) => {
  await reading(
    path,
    {},
    async (page) => expect(await axeFindsInBothThemes(page)).toEqual([]),
    !path.endsWith('/nothing'), // the console reports the 404 itself
  );
});

// English words are the longest. e2e/exhaustive/layout.spec.ts checks all kinds of Chinese pages.
it('nothing scrolls sideways or is cut off at any width, on any kind of page', () =>
  fitsAtEveryWidth([...kindsOf('en'), ...devicePagesOf('en'), '/zh', `/zh${LONG}`, `/zh${EVERY_BLOCK}`, `/zh${EVERY_BLOCK}/both`]));

it('every control is at least 44 px on a phone', async () => {
  const paths = [
    '/en',
    `/zh${LONG}`,
    `/zh${LONG}/both`,
    '/en/words/a-riddle-in-english',
    '/zh/news/page/2',
    '/en/archive',
    '/zh/archive/2024',
    '/en/archive/2024/10',
    '/zh/archive/2024/10/20',
    '/zh/offline',
  ];
  await leafing(paths, { viewport: { width: 390, height: 844 } }, async (page, path) => {
    await page.goto(origin + path);
    expect(await smallControls(page), path).toEqual([]);
  });
});

it('works by keyboard: the skip link comes first and leads to the text; the menu opens and closes', async () => {
  await reading('/en', {}, async (page) => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(messages.en.Site.skip);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    const panel = page.getByRole('navigation', { name: messages.en.Site.menu });
    await page.getByLabel(messages.en.Site.menu).first().focus();
    await page.keyboard.press('Enter');
    expect(await panel.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await panel.isVisible()).toBe(false);
  });
});

it('keeps the chosen theme on the next page, from its first paint', async () => {
  await reading('/en', { colorScheme: 'light' }, async (page) => {
    const button = page.getByRole('button', { name: messages.en.Site.theme });
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await page.goto(page.url().replace('/en', '/zh/harbour'), { waitUntil: 'commit' });
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(15, 20, 22)');
  });
});
