import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { callOf, reading } from '../support/browser';
import { messages } from '../support/paper';
import { partner, tap } from '../support/peek';
import { dialog, openDialog, select } from '../support/share';
import { opener, player } from '../support/speech';
import { LONG } from '../support/story';

/** Safari before 16.4 and Firefox before 101 know no stylesheet that a script constructs. */
const withoutConstructedSheets = callOf(() => {
  Object.defineProperty(window, 'CSSStyleSheet', {
    value: function CSSStyleSheet() {
      throw new TypeError('Illegal constructor');
    },
  });
  Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
});

const inOldBrowser = (work: (page: Page) => Promise<void>) => reading(`/en${LONG}`, {}, work, true, withoutConstructedSheets);

it('parts that are loaded at their first use have their styles in browsers without constructed stylesheets', async () => {
  await inOldBrowser(async (page) => {
    await tap(page, 'p2');
    await expect.poll(() => partner(page, 'p2').evaluate((element) => getComputedStyle(element).position)).toBe('relative');
  });
  await inOldBrowser(async (page) => {
    await openDialog(page);
    expect(await dialog(page).evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(255, 255, 255)');
  });
  await inOldBrowser(async (page) => {
    await select(page, ['#p2', 'he log records'], ['#p2', 'nobody writes']);
    const bar = page.getByRole('group', { name: messages.en.Quote.label });
    await bar.waitFor();
    expect(await bar.evaluate((element) => getComputedStyle(element).position)).toBe('absolute');
  });
  await inOldBrowser(async (page) => {
    await opener(page).click();
    await player(page).waitFor();
    expect(await player(page).evaluate((element) => getComputedStyle(element).position)).toBe('fixed');
  });
});

it('a partner that the browser cannot show is not put down to the connection', async () => {
  const withoutParser = callOf(() => Reflect.deleteProperty(window, 'DOMParser'));
  const work = async (page: Page) => {
    await tap(page, 'p2');
    expect(await page.getByRole('alert').filter({ hasNotText: messages.en.Peek.loading }).textContent()).toBe(messages.en.Peek.unable);
  };
  await reading(`/en${LONG}`, {}, work, true, withoutParser);
});
