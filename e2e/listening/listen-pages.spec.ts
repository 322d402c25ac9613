import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { callOf, reading } from '../support/browser';
import { messages } from '../support/paper';
import { edition, LONG, paired } from '../support/story';
import { allSaid, begun, BOTH, button, listening, opener, player, status } from '../support/speech';

it('waits for voices that are still loading', async () => {
  await listening(`/en${LONG}`, {}, { ...BOTH, loads: 1500 }, async (page) => {
    await opener(page).click();
    await begun(page, 1);
    expect((await allSaid(page))[0]?.voice).toBe('Voice en-GB');
  });
});

it('falls silent when the reader leaves, and can go on when they come back', async () => {
  await listening(`/en${LONG}`, {}, BOTH, async (page) => {
    await opener(page).click();
    await begun(page, 1);
    await page.evaluate(() => addEventListener('pagehide', () => sessionStorage.setItem('speaking', String(speechSynthesis.speaking))));
    expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(true);
    await edition(page, 'zh').click();
    await page.waitForURL('**/zh/**');
    expect(await page.evaluate(() => sessionStorage.getItem('speaking'))).toBe('false');
    expect(await allSaid(page)).toEqual([]);
    expect(await player(page).count()).toBe(0);

    await opener(page).click();
    await begun(page, 1);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))); // the page goes into the back/forward cache
    await button(page, messages.zh.Listen.play).click();
    await begun(page, 2);
    expect(await status(page).textContent(), 'an interruption by the page itself is no error').toBe('');
  });
});

/** The blocks with a background of their own, which marks a paragraph in a browser without highlights. */
const painted = (page: Page) =>
  paired(page).evaluateAll((all) =>
    all.flatMap((one) => (getComputedStyle(one).backgroundColor === 'rgba(0, 0, 0, 0)' ? [] : [one.getAttribute('data-pair')])),
  );

/** Waits until the page has not scrolled for a few frames. */
const atRest = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let still = 0;
        let before = scrollY;
        const look = () => {
          still = scrollY === before ? still + 1 : 0;
          before = scrollY;
          if (still > 6) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );

describe('keeps the sentence in view', () => {
  const top = (page: Page) =>
    page.evaluate(() => [...(CSS.highlights.get('listening') ?? [])].map((range) => (range as Range).getBoundingClientRect().top)[0] ?? -1);
  const next = messages.en.Listen.next;

  it('without animation under reduced motion, and not after the reader has scrolled away', async () => {
    const options = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' } as const;
    await listening(`/en${LONG}`, options, BOTH, async (page) => {
      await opener(page).click();
      await begun(page, 1);
      for (let n = 2; n < 8; n++) {
        await button(page, next).click();
        await begun(page, n);
        expect(await top(page)).toBeGreaterThan(0);
        expect(await top(page)).toBeLessThan(600);
      }
      await page.mouse.move(200, 300);
      await page.mouse.wheel(0, 3000);
      await page.waitForFunction(() => scrollY > 3000);
      await atRest(page);
      const there = await page.evaluate(() => scrollY);
      for (let n = 8; n < 11; n++) {
        await page.evaluate(() => finish());
        await begun(page, n);
      }
      expect(await page.evaluate(() => scrollY), 'the page is left alone').toBe(there);
      expect(await top(page)).toBeLessThan(0);
      await button(page, next).click();
      await begun(page, 11);
      expect(await top(page), 'the next press brings the sentence back into view').toBeGreaterThan(0);
    });
  });

  it('again when the reader scrolls back to it', async () => {
    await listening(`/en${LONG}`, { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' }, BOTH, async (page) => {
      await opener(page).click();
      await begun(page, 1);
      for (let n = 2; n < 6; n++) {
        await button(page, next).click();
        await begun(page, n);
      }
      await page.waitForTimeout(1100); // sooner after a press, scrolling counts as the player's own, because no event tells when that has ended
      const here = await page.evaluate(() => scrollY);
      for (const y of [here + 2500, here]) {
        await page.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), y);
        await atRest(page);
      }
      let n = 6;
      for (; n < 16; n++) {
        await page.evaluate(() => finish());
        await begun(page, n);
        expect(await top(page)).toBeGreaterThan(0);
        expect(await top(page)).toBeLessThan(700);
      }
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(here);
    });
  });
});

it('marks the paragraph in a browser without highlights', async () => {
  await listening(`/en${LONG}`, {}, BOTH, async (page) => {
    await page.evaluate(() => Object.defineProperty(window, 'CSS', { value: { supports: () => true } }));
    const always = await painted(page); // key figures have a background of their own
    await opener(page).click();
    await begun(page, 1);
    expect(await painted(page)).toEqual(['headline', ...always]);
    await page.keyboard.press('l');
    await begun(page, 2);
    expect(await painted(page)).toEqual(['standfirst', ...always]);
  });
});

it('is absent without script, without speech synthesis, and in print', async () => {
  await reading(`/en${LONG}`, { javaScriptEnabled: false }, async (page) => expect(await opener(page).isVisible()).toBe(false));
  const withoutSpeech = () => [window, Window.prototype].forEach((owner) => Reflect.deleteProperty(owner, 'speechSynthesis'));
  const isAbsent = async (page: Page) => {
    await page.waitForFunction(() => customElements.get('listen-story'));
    expect(await page.evaluate(() => 'speechSynthesis' in window)).toBe(false);
    expect(await opener(page).isVisible()).toBe(false);
  };
  await reading(`/en${LONG}`, {}, isAbsent, true, callOf(withoutSpeech));
  await listening(`/en${LONG}`, {}, BOTH, async (page) => {
    await opener(page).click();
    await begun(page, 1);
    await page.emulateMedia({ media: 'print' });
    expect(await opener(page).isVisible()).toBe(false);
    expect(await player(page).isVisible()).toBe(false);
  });
});

it.each([
  ['player', /listen-story\.lazy/],
  ['player’s words', /words-en/],
])('says so if the %s cannot be loaded, and tries again at the next press', async (_, script) => {
  const work = async (page: Page) => {
    await page.route(script, (route) => route.abort());
    for (const press of ['first', 'second']) {
      await opener(page).click();
      await opener(page).filter({ hasText: messages.en.Listen.failed }).waitFor();
      expect(await player(page).count(), press).toBe(0);
    }
    await page.unroute(script);
    await opener(page).click();
    await begun(page, 1);
  };
  await listening(`/en${LONG}`, {}, BOTH, work, false); // the console reports the failed file
});
