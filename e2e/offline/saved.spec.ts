import { expect, it } from 'vitest';
import { onDevice } from '../support/browser';
import { LANG, messages, origin } from '../support/paper';
import { behindGateway } from '../support/gateway';
import { keptPages, read } from '../support/kept-pages';

const STORY = '/harbour/the-tide-in-twenty-seconds';
const patient = { timeout: 20_000 };

it('lists kept stories with their labels, as all lists do, in the language in which they are kept', async () => {
  await onDevice({}, async (page) => {
    await read(page, `${origin}/en${STORY}`);
    await expect.poll(() => keptPages(page), patient).toContain(`/zh${STORY}`);
    for (const [edition, shown] of [
      ['en', 'en'],
      ['zh', 'zh'],
      ['zh-hant', 'zh'], // which is not kept
    ] as const) {
      await page.goto(`${origin}/${edition}/saved`);
      const item = page.getByRole('region', { name: messages[edition].Saved.recent }).getByRole('listitem');
      const label = item.getByText(messages[shown].Format.video, { exact: true });
      await label.waitFor();
      expect(await label.evaluate((element) => element.closest<HTMLElement>('[lang]')?.lang)).toBe(LANG[shown]);
    }
  });
});

it('Safari is said to forget after seven days, whatever it promises', async () => {
  await onDevice({}, async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'vendor', { value: 'Apple Computer, Inc.' });
      const promise = { value: async () => true };
      Object.defineProperties(navigator.storage, { persist: promise, persisted: promise });
    });
    await page.goto(`${origin}/en${STORY}`);
    await page.getByRole('button', { name: messages.en.ReadLater.label }).click();
    await page.getByRole('link', { name: messages.en.ReadLater.how }).click();
    await page.getByText(messages.en.Saved.passing).waitFor();
  });
});

it('keeps nothing unasked for who saves data', async () => {
  await behindGateway(async (page, gateway) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await page.goto(`${gateway.origin}/en${STORY}`);
    await page.waitForTimeout(3000); // a page is kept after two
    expect(await keptPages(page)).toEqual([]);
    expect(gateway.asked).not.toContain('/sw.js');
    await page.getByRole('button', { name: messages.en.ReadLater.label }).click();
    await expect.poll(() => keptPages(page), patient).toContain(`/zh${STORY}`);
  });
});
