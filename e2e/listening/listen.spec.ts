import { expect, it } from 'vitest';
import type { Article } from '@/lib/record/schema/article';
import { axeFinds } from '../support/axe';
import { messages } from '../support/paper';
import { record } from '../support/stories';
import { controls, EVERY_BLOCK, headline, LONG, paired, widthOf } from '../support/story';
import { allSaid, begun, BOTH, button, contrastOfMark, listening, marked, opener, player, status } from '../support/speech';

/** The text of a story that is read aloud in one language, from its record, without white space. */
function textOf(article: Article, locale: 'en' | 'zh'): string {
  const plain = (value: Record<string, unknown> | undefined) =>
    [value?.[locale] ?? '']
      .flat()
      .join('')
      .replace(/\*+|\[|\]\([^)]*\)/g, '');
  const blocks = (article.body as unknown as Record<string, never>[]).map((block) => {
    const { type, attribution, caption, title } = block;
    const { items = [], images = [] } = block as Record<string, Record<string, never>[]>;
    const figures = items.map(({ label, value, unit }) => [plain(label), locale === 'zh' ? '：' : ':', plain(value), plain(unit)].join(''));
    if (type === 'figures') return [plain(title), ...figures].join('');
    if (type === 'gallery') return images.map((image) => plain(image.caption)).join('');
    if (type === 'video') return plain(caption ?? title);
    return [plain(block), plain(attribution), plain(caption)].join('');
  });
  return [plain(article.title), plain(article.summary), ...blocks].join('').replace(/\s/g, '');
}

it.each(['en', 'zh'] as const)('reads headline, standfirst and every block in order, and nothing else (%s)', async (locale) => {
  const words = messages[locale].Listen;
  const language = locale === 'zh' ? 'zh-CN' : 'en-GB';
  await listening(`/${locale}${EVERY_BLOCK}`, {}, { ...BOTH, takes: 0 }, async (page) => {
    await opener(page).click();
    await button(page, words.play).waitFor(); // the end is reached
    const all = await allSaid(page);
    expect(
      all
        .map(({ text }) => text)
        .join('')
        .replace(/\s/g, ''),
    ).toBe(textOf(record('one-of-each'), locale));
    // The 万 of “1.5万” in an English sentence is Chinese, and only a Chinese voice can say it
    const spokenIn = (text: string) => (/^\p{Script=Han}+$/u.test(text.trim()) ? 'zh-CN' : language);
    for (const { text, lang, voice } of all) expect([text, lang, voice]).toEqual([text, spokenIn(text), `Voice ${spokenIn(text)}`]);
    expect(all.length).toBeGreaterThan(40);
    expect(await marked(page)).toBe('');
  });
});

it.each([
  ['en', 'light', 390],
  ['zh', 'dark', 1440],
] as const)(
  'opens a player without axe violations, with controls of at least 44 px (%s, %s, %d px)',
  async (locale, colorScheme, width) => {
    const words = messages[locale].Listen;
    await listening(`/${locale}${LONG}`, { colorScheme, viewport: { width, height: 844 } }, BOTH, async (page) => {
      expect(await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /lazy|words/.test(name)))).toEqual([]);
      const before = await headline(page).boundingBox();
      await opener(page).click();
      const first = await begun(page, 1);
      expect(await headline(page).boundingBox()).toEqual(before);
      expect(await player(page).getAttribute('aria-label')).toBe(words.player);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(words.pause);
      expect(await player(page).getByRole('paragraph').first().textContent()).toMatch(
        new RegExp(words.progress.replace('{n}', '1').replace('{total}', '\\d{2}')),
      );
      expect(await marked(page)).toBe(first);
      expect(await contrastOfMark(page)).toBeGreaterThan(7);
      for (const name of [words.previous, words.pause, words.next, words.close]) {
        const box = await button(page, name).boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(44);
      }
      expect((await player(page).getByRole('combobox', { name: words.speed }).boundingBox())?.height).toBeGreaterThanOrEqual(44);
      expect(await axeFinds(page)).toEqual([]);
      expect(await widthOf(page)).toBeLessThanOrEqual(width);
      await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
      const end = await page.getByRole('contentinfo').evaluate((foot) => foot.lastElementChild?.getBoundingClientRect().bottom ?? Infinity);
      expect(end, 'the end of the page stands above the player').toBeLessThanOrEqual((await player(page).boundingBox())?.y ?? 0);
    });
  },
);

it.each(['en', 'zh'] as const)('fits 320 px in one row, below the place and the voice (%s)', async (locale) => {
  const words = messages[locale].Listen;
  await listening(`/${locale}${LONG}`, { viewport: { width: 320, height: 700 } }, BOTH, async (page) => {
    await opener(page).click();
    await begun(page, 1);
    const tops = await controls(player(page)).evaluateAll((all) => all.map((control) => control.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(2);
    const voice = await player(page).getByRole('combobox', { name: words.voice[locale] }).boundingBox();
    const place = await player(page).getByRole('paragraph').first().boundingBox();
    expect(Math.abs((voice?.y ?? 0) + (voice?.height ?? 0) / 2 - (place?.y ?? 0) - (place?.height ?? 0) / 2)).toBeLessThan(12);
    expect(voice?.height).toBeGreaterThanOrEqual(44);
    expect(await widthOf(page)).toBeLessThanOrEqual(320);
  });
});

it('pauses, and goes on at the same sentence', async () => {
  const locale = 'en';
  const words = messages[locale].Listen;
  await listening(`/${locale}${LONG}`, {}, BOTH, async (page) => {
    await opener(page).click();
    await begun(page, 1);
    await page.evaluate(() => finish());
    const second = await begun(page, 2);
    await button(page, words.pause).click();
    await button(page, words.play).waitFor();
    expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
    expect(await marked(page), 'the place stays marked').toBe(second);
    await button(page, words.play).click();
    expect(await begun(page, 3)).toBe(second);
  });
});

it('skips pair by pair, and remembers the chosen speed', async () => {
  const locale = 'zh';
  const words = messages[locale].Listen;
  await listening(`/${locale}${LONG}`, {}, BOTH, async (page) => {
    const pairs = await paired(page).allTextContents();
    const begins = (n: number, text: string) => expect(pairs[n]?.replace(/\s/g, '').startsWith(text.replace(/\s/g, ''))).toBe(true);
    await opener(page).click();
    begins(0, await begun(page, 1));
    await button(page, words.next).click();
    begins(1, await begun(page, 2));
    await button(page, words.next).click();
    begins(2, await begun(page, 3));
    await page.evaluate(() => finish());
    await begun(page, 4);
    await button(page, words.previous).click();
    begins(1, await begun(page, 5));
    await player(page).getByRole('combobox', { name: words.speed }).selectOption('1.5');
    begins(1, await begun(page, 6));
    expect((await allSaid(page)).map(({ rate }) => rate)).toEqual([1, 1, 1, 1, 1, 1.5]);
    await page.reload();
    await opener(page).click();
    await begun(page, 1);
    expect((await allSaid(page))[0]?.rate).toBe(1.5);
    expect(await player(page).getByRole('combobox', { name: words.speed }).inputValue()).toBe('1.5');
  });
});

it('works by keyboard, and leaves links, buttons and fields their own keys', async () => {
  const locale = 'en';
  const words = messages[locale].Listen;
  await listening(`/${locale}${LONG}`, {}, BOTH, async (page) => {
    await opener(page).focus();
    await page.keyboard.press('Enter');
    await begun(page, 1);
    await page.keyboard.press('Space'); // on the play button
    await button(page, words.play).waitFor();
    await page.keyboard.press('k');
    const headline = await begun(page, 2);
    await page.keyboard.press('l');
    const standfirst = await begun(page, 3);
    await page.keyboard.press('ArrowRight');
    await begun(page, 4);
    await page.keyboard.press('j');
    expect(await begun(page, 5)).toBe(standfirst);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('ArrowLeft');
    expect(await begun(page, 6)).toBe(headline);
    await page.keyboard.press('Space');
    await button(page, words.play).waitFor();

    await page.keyboard.press('Control+l');
    await page.getByRole('article').getByRole('link').first().focus();
    for (const key of ['k', 'l', 'ArrowRight', 'Escape']) await page.keyboard.press(key);
    await player(page).getByRole('combobox', { name: words.speed }).focus();
    await page.keyboard.press('ArrowRight'); // another speed, not another paragraph
    expect(await player(page).getByRole('combobox', { name: words.speed }).inputValue()).toBe('1.25');
    await page.waitForTimeout(300); // nothing more may be said in this time
    expect(await allSaid(page)).toHaveLength(6);

    await button(page, words.close).focus();
    await page.keyboard.press('Escape');
    expect(await player(page).count()).toBe(0);
    expect(await opener(page).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await opener(page).getAttribute('aria-expanded')).toBe('false');
    expect(await marked(page)).toBe('');
    await page.keyboard.press('Enter');
    expect(await begun(page, 7), 'opened again, it goes on').toBe(headline);
  });
});

it('says that a voice is missing, and reads once there is one', async () => {
  const locale = 'zh';
  const words = messages[locale].Listen;
  await listening(`/${locale}${LONG}`, {}, { voices: [] }, async (page) => {
    await opener(page).click();
    await status(page).filter({ hasText: words.noVoice[locale] }).waitFor();
    await button(page, words.play).waitFor();
    expect(await allSaid(page)).toEqual([]);
    await page.evaluate(() => {
      const voice = (lang: string) => ({ lang, name: lang, localService: true, default: true });
      speechSynthesis.getVoices = () => [voice('en-GB'), voice('zh-CN')] as SpeechSynthesisVoice[];
    });
    await button(page, words.play).click();
    await begun(page, 1);
    expect(await status(page).textContent()).toBe('');
  });
});

it.each([
  ['en', 'never'],
  ['zh', 'refused'],
] as const)('says so if the voice does not start (%s, %s)', async (locale, starts) => {
  const words = messages[locale].Listen;
  await listening(`/${locale}${LONG}`, {}, { ...BOTH, starts }, async (page) => {
    await opener(page).click();
    await status(page).filter({ hasText: words.silent }).waitFor({ timeout: 8000 });
    await button(page, words.play).waitFor();
  });
});
