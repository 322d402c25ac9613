import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, inject, it } from 'vitest';
import { ask, messages, reading, withBrowser } from './support/browser';

withBrowser();

const MACHINE = 'news/shenzhong-link-one-year-on';
const UP_TO_DATE = 'cities/the-green-and-white-boats';
const file = (slug: string) => join(inject('content'), `articles/2025/${slug}.json`);
/** As newsroom.spec.ts promises, in ms. */
const soon = { timeout: 2000, interval: 50 };

it('a machine translation that nobody has reviewed says so, in the language it was made in only', async () => {
  const path = file('shenzhong-link-one-year-on');
  const before = readFileSync(path, 'utf8');
  const t = messages.en.Translation;
  const notesOn = (page: Page) => page.locator('[role=note] p, .stale, .langmark').allTextContents();
  writeFileSync(path, before.replace('"machine-reviewed"', '"machine"'));
  await expect.poll(async () => (await ask(`/en/${MACHINE}`)).text(), soon).toContain(t.page.machine);
  await reading(`/en/${MACHINE}`, {}, async (page) => expect(await notesOn(page)).toEqual([t.page.machine, t.original]));
  await reading(`/zh/${MACHINE}`, {}, async (page) => expect(await notesOn(page)).toEqual([]));
  writeFileSync(path, before);
});

it('an original that is changed marks its translation within two seconds, and a record takes the mark away', async () => {
  const path = file('the-green-and-white-boats');
  const before = readFileSync(path, 'utf8');
  const html = async () => (await ask(`/zh/${UP_TO_DATE}`)).text();
  expect(await html()).not.toContain(messages.zh.Translation.stale);
  writeFileSync(path, before.replace('Watch the passengers who know the boat.', 'Watch those passengers who know the boat.'));
  await expect.poll(html, soon).toContain(messages.zh.Translation.stale);
  expect(await (await ask(`/en/${UP_TO_DATE}`)).text()).not.toContain(messages.en.Translation.stale);
  writeFileSync(path, before);
  await expect.poll(html, soon).not.toContain(messages.zh.Translation.stale);
});
