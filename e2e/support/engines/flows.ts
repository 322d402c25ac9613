import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANG, type Locale, messages } from '../paper';
import { shortLink, shown } from '../share';
import { EVERY_BLOCK, LONG } from '../story';
import { withGateway } from '../gateway';
import { type EngineWindow, Key } from './engine-window';
import { blockAt, colours, isBarWhole, keptPaths, langOf, scrollToBlock, textSizeOf } from './measures';
import { Reader } from './reader';

/** A phone's screen, in CSS px, as narrow as WebKitGTK's window can be. */
const PHONE = [447, 844] as const;
/** A paragraph may move by less than a third of a line when the language changes, in px (e2e/support/reading-bar.ts). */
const STILL = 8;
/** So many changes of language in a row may move it by no more than one rounding. In px. */
const [CHANGES, DRIFT] = [4, 1];
const NAME: Record<Locale, string> = { en: 'EN, English', zh: '简体中文', 'zh-hant': '繁體中文' };
const BOTH = /双语/;

/**
 * The main flows of a reader, in one window of an engine, with real presses.
 * @param open starts the engine; undefined if it is not installed, which skips the flows
 */
export function mainFlows(engine: string, open: (() => Promise<EngineWindow>) | undefined): void {
  describe.skipIf(!open)(engine, () => {
    let reader: Reader;
    beforeAll(async () => {
      if (!open) return;
      reader = new Reader(await open());
      await reader.window.resize(...PHONE);
    });
    afterAll(() => reader?.window.close()); // undefined if it could not be opened

    /** Scrolls to a paragraph and stops there, so that the bar unfolds. */
    async function stopAt(pair: string): Promise<void> {
      await reader.run(scrollToBlock, pair);
      await reader.until(() => reader.run(isBarWhole), 'no bar');
    }

    /** Presses the language that the bar offers, and expects the paragraph in its place, with the focus. @returns how far it moved */
    async function turn(there: Locale, path: string, pair: string): Promise<number> {
      await reader.until(() => reader.run(isBarWhole), 'no bar');
      const { top } = await reader.run(blockAt, pair);
      await reader.press('link', NAME[there]);
      await reader.arrive(`/${there}${path}`);
      expect(await reader.run(langOf)).toBe(LANG[there]);
      const now = await reader.run(blockAt, pair);
      expect(Math.abs(now.top - top), `${pair} in ${there}`).toBeLessThanOrEqual(STILL);
      expect(now.hasFocus, `${pair} in ${there}`).toBe(true);
      return now.top - top;
    }

    it('a story is read, and changes its language in the middle, where the paragraph stays', async () => {
      await reader.open(`/en${LONG}`);
      await reader.see('heading', /^The lamp that counts boats/);
      expect(await reader.run(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await stopAt('p6');
      const moves: number[] = [];
      for (let n = 0; n < CHANGES; n++) moves.push(await turn(n % 2 ? 'en' : 'zh', LONG, 'p6'));
      expect(Math.abs(moves.reduce((sum, px) => sum + px, 0))).toBeLessThanOrEqual(DRIFT);
    });

    it('both languages are one press away, and lead back', async () => {
      await reader.open(`/zh${LONG}`);
      await stopAt('p5');
      const { top, text } = await reader.run(blockAt, 'p5');
      await reader.press('link', BOTH);
      await reader.arrive(`/zh${LONG}/both`);
      const both = await reader.run(blockAt, 'p5');
      expect(both.halves).toEqual(['zh-Hans', 'en']);
      expect(both.text).toContain(text);
      expect(Math.abs(both.top - top)).toBeLessThanOrEqual(STILL);
      await turn('en', LONG, 'p5');
    });

    it('a tap shows the paragraph in the other language, on the screen', async () => {
      await reader.open(`/zh${LONG}`);
      const { text } = await reader.run(blockAt, 'p4');
      await reader.open(`/en${LONG}`);
      await reader.run(scrollToBlock, 'p4');
      const { left, top } = await reader.run(blockAt, 'p4');
      await reader.window.press(Math.round(left + 40), Math.round(top + 12));
      const partner = await reader.until(async () => {
        const now = await reader.run(blockAt, 'peek-p4');
        return now.lang === 'zh-Hans' && now.isOnScreen && now;
      }, 'no partner on the screen');
      expect(partner.text).toContain(text);
    });

    it('the search suggests while one types, finds in both languages, and leads to a story', async () => {
      await reader.open('/zh');
      await reader.press('link', messages.zh.Search.open);
      await reader.arrive('/zh/search');
      await reader.press('searchbox', /灯塔报/);
      await reader.window.keys('数船');
      await reader.see('option', /数船/);
      await reader.window.keys(Key.Enter);
      await reader.arrive(`/zh/search?q=${encodeURIComponent('数船')}`);
      const { text } = await reader.see('link', /数船的灯/);
      await reader.press('link', text);
      await reader.arrive(`/zh${LONG}`);
      await reader.see('heading', text);
    });

    it('theme and text size are chosen, shown, and kept on the next page', async () => {
      await reader.open(`/en${EVERY_BLOCK}`);
      const light = await reader.run(colours);
      await reader.press('button', messages.en.Site.menu); // phones have it in the menu
      await reader.press('button', messages.en.Site.theme);
      await reader.until(async () => (await reader.run(colours)).ground !== light.ground, 'no other colours');
      const dark = await reader.run(colours);
      expect(dark.ground).toBeLessThan(0.2);
      expect(dark.ink).toBeGreaterThan(0.7);
      await reader.open(`/zh${LONG}`);
      expect(await reader.run(colours)).toEqual(dark);
      await stopAt('p5');
      const [size, { top }] = [await reader.run(textSizeOf), await reader.run(blockAt, 'p5')];
      await reader.press('button', messages.zh.TextSize.label);
      await reader.press('button', messages.zh.TextSize.larger);
      await reader.until(async () => (await reader.run(textSizeOf)) > size, 'no larger text');
      expect(Math.abs((await reader.run(blockAt, 'p5')).top - top)).toBeLessThanOrEqual(STILL);
      const larger = await reader.run(textSizeOf);
      await reader.open(`/zh${EVERY_BLOCK}`);
      expect(await reader.run(textSizeOf)).toBe(larger);
      await reader.run(() => localStorage.clear());
    });

    it('a story is shared from the paragraph that is read, which stays where it is', async () => {
      await reader.open(`/zh${LONG}`);
      await stopAt('p5');
      const { top } = await reader.run(blockAt, 'p5');
      await reader.press('link', messages.zh.Share.tool);
      const sheet = await reader.see('dialog', /./);
      expect(sheet.text.replace(/\s/g, '')).toContain(shown(`${shortLink('zh')}#p5`));
      expect(sheet.y).toBeGreaterThan(0);
      await reader.window.keys(Key.Escape);
      await reader.until(async () => (await reader.run(blockAt, 'p5')).isOnScreen && !(await reader.run(hasDialog)), 'the sheet stays');
      expect(Math.abs((await reader.run(blockAt, 'p5')).top - top)).toBeLessThanOrEqual(STILL);
    });

    it('a story that was read opens without the server, in both languages, and says that it is a copy', async () => {
      await withGateway(async (gateway) => {
        await reader.open(`${gateway.origin}/en${LONG}`);
        const wanted = [`/en${LONG}`, `/zh${LONG}`];
        await reader.until(async () => {
          const kept = await reader.run(keptPaths);
          return wanted.every((path) => kept.includes(path));
        }, 'not kept');
        await gateway.stop();
        for (const [locale, headline] of [
          ['en', /^The lamp that counts boats/],
          ['zh', /数船的灯/],
        ] as const) {
          await reader.open(`${gateway.origin}/${locale}${LONG}`);
          await reader.see('heading', headline);
          const { offline, unreachable } = messages[locale].KeptNote;
          const note = await reader.see('status', '');
          expect(
            [offline, unreachable].some((words) => note.text.includes(words)),
            note.text,
          ).toBe(true);
        }
      });
    });
  });
}

const hasDialog = () => document.querySelector('dialog[open]') !== null;
