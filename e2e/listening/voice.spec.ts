import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { messages } from '../support/paper';
import { allSaid, begun, BOTH, button, listening, opener, player } from '../support/speech';
import { LONG } from '../support/story';

describe('the voice', () => {
  const voiceList = (page: Page) => player(page).getByRole('combobox', { name: messages['zh-hant'].Listen.voice.zh });
  const voiceOf = async (page: Page, n: number) => {
    await begun(page, n);
    return (await allSaid(page)).at(-1)?.voice;
  };

  it('is of the reader’s region, can be chosen, and is remembered', async () => {
    await listening(`/zh-hant${LONG}`, { locale: 'zh-TW' }, BOTH, async (page) => {
      await opener(page).click();
      expect(await voiceOf(page, 1)).toBe('Voice zh-TW');
      expect(await voiceList(page).getByRole('option').allTextContents()).toEqual([
        'Voice zh-TW (台灣)',
        'Voice zh-HK (香港)',
        'Voice zh-CN (中國)',
      ]);
      await voiceList(page).selectOption('Voice zh-CN');
      expect(await voiceOf(page, 2), 'the sentence is said again').toBe('Voice zh-CN');
      expect((await allSaid(page)).map(({ text }) => text)[1]).toBe((await allSaid(page))[0]?.text);
      await page.reload();
      await opener(page).click();
      expect(await voiceOf(page, 1)).toBe('Voice zh-CN');
      expect(await voiceList(page).inputValue()).toBe('Voice zh-CN');
    });
  });

  it('cannot be chosen where there is one, and speed and close stay at the right', async () => {
    await listening(`/zh-hant${LONG}`, { viewport: { width: 390, height: 844 } }, { voices: ['zh-HK', 'en-GB'] }, async (page) => {
      await opener(page).click();
      await begun(page, 1);
      expect(await voiceList(page).count()).toBe(0);
      const close = await button(page, messages['zh-hant'].Listen.close).boundingBox();
      expect((close?.x ?? 0) + (close?.width ?? 0)).toBeGreaterThan(360);
    });
  });

  it('can be chosen for each language of a page in both', async () => {
    await listening(`/zh-hant${LONG}/both`, {}, BOTH, async (page) => {
      await opener(page).click();
      await begun(page, 1);
      for (const language of ['en', 'zh'] as const)
        expect(await player(page).getByRole('combobox', { name: messages['zh-hant'].Listen.voice[language] }).count()).toBe(1);
    });
  });
});
