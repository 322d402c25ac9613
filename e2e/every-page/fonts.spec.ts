import { expect, it } from 'vitest';
import { reading } from '../support/browser';
import { LOCALES } from '../support/paper';
import { LONG } from '../support/story';

it.each(LOCALES)('a long story loads less than 60 kB of webfonts in %s', async (locale) => {
  await reading(`/${locale}${LONG}`, {}, async (page) => {
    await page.evaluate(() => document.fonts.ready);
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    const fonts = loaded.filter((url) => url.endsWith('.woff2'));
    expect(fonts.length).toBeGreaterThan(0);
    let bytes = 0;
    for (const url of fonts) bytes += (await (await fetch(url)).arrayBuffer()).byteLength;
    expect(bytes / 1000).toBeLessThan(60);
  });
});
