import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { messages } from '../support/paper';
import { EVERY_BLOCK, LONG } from '../support/story';
import { allSaid, begun, BOTH, button, listening, marked, opener, player, status } from '../support/speech';

/** The body of a page in both languages, with text nodes split as typesetting may split them. */
const FIXTURE = `
  <div data-pair="p1">
    <a data-unspoken href="#p1">1</a>
    <p data-half="en" lang="en">Mr. <em>Lee</em> ca<wbr>me <a href="#">home</a>. <span class="language-mark" data-unspoken>In English</span>It rained.</p>
    <p data-half="zh" lang="zh-Hans">李先生<span>Lee</span>回<em>家</em>了。下雨了。<span data-unspoken>译注</span></p>
  </div>
  <figure data-pair="p2">
    <dl data-half="zh" lang="zh-Hans"><div><dt>人口</dt><dd>6<small>亿</small></dd></div></dl>
    <dl data-half="en" lang="en"><div><dt>People</dt><dd>600<small>million</small></dd></div></dl>
  </figure>
  <p data-pair="p3" lang="zh-Hans">只有中文。<span hidden>看不见</span></p>
  <p data-pair="p4"></p>`;

const inBoth = (page: Page) =>
  page.evaluate((fixture) => {
    const body = document.querySelector('article [id][data-pair]')?.parentElement;
    for (const head of document.querySelectorAll('[data-pair]:not([id])')) head.remove();
    if (body) body.innerHTML = fixture;
  }, FIXTURE);

describe('a page in both languages', () => {
  it('is read in alternation, each half by its own voice, each sentence marked', async () => {
    await listening(`/en${LONG}`, {}, BOTH, async (page) => {
      await inBoth(page);
      await opener(page).click();
      const expected = [
        ['en-GB', 'Mr. Lee came home.', 'Mr. Lee came home.'],
        ['en-GB', 'It rained.', 'It rained.'],
        ['zh-CN', '李先生Lee回家了。', '李先生Lee回家了。'],
        ['zh-CN', '下雨了。', '下雨了。'],
        ['zh-CN', '人口：6 亿', '人口6亿'],
        ['en-GB', 'People: 600 million', 'People600million'],
        ['zh-CN', '只有中文。', '只有中文。'],
      ] as const;
      for (const [n, [lang, text, mark]] of expected.entries()) {
        expect(await begun(page, n + 1)).toBe(text);
        expect((await allSaid(page)).at(-1)?.lang).toBe(lang);
        expect(await marked(page)).toBe(mark);
        await page.evaluate(() => finish());
      }
      await button(page, messages.en.Listen.play).waitFor();
      expect(await player(page).getByRole('paragraph').first().textContent()).toBe('Part 3 of 3');
    });
  });

  it('without a Chinese voice: reads the English, says what it leaves out, never stops', async () => {
    await listening(`/zh${LONG}`, {}, { voices: ['en-GB'], takes: 0 }, async (page) => {
      await inBoth(page);
      await opener(page).click();
      await button(page, messages.zh.Listen.play).waitFor();
      expect((await allSaid(page)).map(({ text }) => text)).toEqual(['Mr. Lee came home.', 'It rained.', 'People: 600 million']);
      expect(await status(page).textContent()).toBe(messages.zh.Listen.skips.zh);
    });
  });
});

/** Listens to a whole page. @returns what each voice says, the voices in order, and how often they change */
async function readOut(path: string): Promise<{ text: Record<string, string>; voices: string[]; changes: number }> {
  const text: Record<string, string> = {};
  let voices: string[] = [];
  await listening(path, {}, { ...BOTH, takes: 0 }, async (page) => {
    await opener(page).click();
    await page.waitForFunction(() => said.length > 0 && !speechSynthesis.speaking);
    // A Chinese voice says the 万 in the English half on every page (listen.spec.ts)
    const all = (await allSaid(page)).filter(({ text: sentence }) => sentence !== '万');
    for (const { lang, text: sentence } of all) text[lang] = (text[lang] ?? '') + sentence;
    voices = all.map(({ lang }) => lang);
  });
  return { text, voices, changes: voices.filter((voice, n) => n > 0 && voice !== voices[n - 1]).length };
}

it('a page in both languages reads what the pages in one language read, in alternation', async () => {
  const [first, second] = ['zh-HK', 'en-GB'] as const;
  const both = await readOut(`/zh-hant${EVERY_BLOCK}/both`);
  expect(both.voices[0]).toBe(first);
  expect(Object.keys(both.text)).toEqual([first, second]);
  expect(both.changes).toBeGreaterThan(40);
  for (const [voice, path] of [
    ['en-GB', '/en'],
    ['zh-HK', '/zh-hant'],
  ] as const)
    expect((await readOut(path + EVERY_BLOCK)).text).toEqual({ [voice]: both.text[voice] });
});

it('reads a half-translated story in two voices', async () => {
  await listening('/zh/hills/the-stair-that-was-left', {}, { ...BOTH, takes: 0 }, async (page) => {
    await opener(page).click();
    await button(page, messages.zh.Listen.play).waitFor();
    const all = await allSaid(page);
    for (const { text, lang } of all) expect(lang, text).toBe(/\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en-GB');
    expect(new Set(all.map(({ lang }) => lang)).size).toBe(2);
  });
});
