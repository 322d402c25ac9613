import { expect, it } from 'vitest';
import { messages } from '../support/paper';
import { arrived, partner, tap } from '../support/peek';
import { allSaid, begun, BOTH, button, listening, opener, player } from '../support/speech';
import { block, headline, LONG, pressFromHere, scrollTo } from '../support/story';

const squeezed = (text: string | null) => (text ?? '').replace(/\s/g, '');

it('begins with the paragraph being read, and offers to begin with the headline', async () => {
  const locale = 'zh';
  const words = messages[locale].Listen;
  await listening(`/${locale}${LONG}`, { viewport: { width: 390, height: 844 } }, BOTH, async (page) => {
    await scrollTo(block(page, 'p5'), 4);
    await pressFromHere(opener(page));
    const said = await begun(page, 1);
    expect(squeezed(await block(page, 'p5').textContent()).startsWith(squeezed(said))).toBe(true);
    await button(page, words.start).click();
    expect(squeezed(await begun(page, 2))).toBe(squeezed(await headline(page).textContent()));
    await expect.poll(() => button(page, words.start).count()).toBe(0);

    // Closed and opened again at another place, where the sentence that it stopped at is out of view
    await button(page, words.close).click();
    await scrollTo(block(page, 'p6'), 4);
    await pressFromHere(opener(page));
    expect(squeezed(await block(page, 'p6').textContent()).startsWith(squeezed(await begun(page, 3)))).toBe(true);
  });
});

it('reads an opened partner in its language, stops after it, and then goes on with the story', async () => {
  const [locale, voice, otherVoice] = ['en', 'en-GB', 'zh-CN'] as const;
  const words = messages[locale].Listen;
  await listening(`/${locale}${LONG}`, {}, BOTH, async (page) => {
    await tap(page, 'p2');
    await arrived(page, 'p2');
    const text = squeezed(await partner(page, 'p2').textContent());
    const listen = partner(page, 'p2').getByRole('button', { name: messages[locale].Peek.listen });
    const box = await listen.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await listen.click();
    let said = '';
    for (let n = 1; said.length < text.length; n++) {
      said += squeezed(await begun(page, n));
      expect(text.startsWith(said), said).toBe(true);
      await page.evaluate(() => finish());
    }
    await button(page, words.play).waitFor();
    const all = await allSaid(page);
    expect(new Set(all.map(({ lang }) => lang))).toEqual(new Set([otherVoice]));
    await button(page, words.play).click();
    const next = await begun(page, all.length + 1);
    expect(squeezed(await block(page, 'p3').textContent()).startsWith(squeezed(next))).toBe(true);
    expect((await allSaid(page)).at(-1)?.lang).toBe(voice);

    // Again while the player is open
    await partner(page, 'p2').getByRole('button', { name: messages[locale].Peek.listen }).click();
    expect(text.startsWith(squeezed(await begun(page, all.length + 2)))).toBe(true);
    expect(await player(page).count()).toBe(1);
  });
});
