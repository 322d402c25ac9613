import { expect, it } from 'vitest';
import { FEED_FILES } from '@/lib/address/file-parameters';
import { reading } from '../support/browser';
import { LOCALES, messages } from '../support/paper';
import { feedHeadlines, headline, widthOf } from '../support/story';

it.each(LOCALES)('a feed opened in a browser explains what it is, and its headlines link to stories: %s', async (locale) => {
  for (const file of [FEED_FILES.rss, FEED_FILES.atom]) {
    await reading(`/${locale}/${file}`, { viewport: { width: 320, height: 700 } }, async (page) => {
      const shown = await page.evaluate(() => {
        getSelection()?.selectAllChildren(document.documentElement);
        return String(getSelection());
      });
      expect(shown).toContain(messages[locale].Feed.home);
      expect(shown).not.toMatch(/<p>|guid|https:\/\/|T\d\d:\d\d:\d\d/);
      expect(await widthOf(page)).toBeLessThanOrEqual(320);
      expect(await page.title()).toMatch(/Lantern Post|[灯燈]塔[报報]/);
      await feedHeadlines(page).first().click();
      await page.waitForURL(/\/[a-z]+\/[a-z0-9-]+$/);
      await headline(page).waitFor();
    });
  }
});
