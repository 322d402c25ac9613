import type { BrowserContextOptions, Page } from 'playwright';
import { expect } from 'vitest';
import { MESSAGES } from '@/i18n/messages';
import { callOf, reading } from './browser';

/** How the fake speech synthesis behaves. Headless Chromium has no voices. */
export type Speech = {
  /** BCP 47 tags, as the platform writes them */
  voices: readonly string[];
  /** The duration of an utterance in ms; if it is missing, an utterance lasts until `finish()` */
  takes?: number;
  /** 'never': nothing happens, as in Chrome without sound; 'refused': as on iOS outside a gesture */
  starts?: 'never' | 'refused';
  /** The time until the voices are loaded and `voiceschanged` fires, in ms */
  loads?: number;
};

export type Said = { text: string; lang: string; voice: string; rate: number };

declare global {
  /** The utterances that have begun, in order */
  var said: Said[];
  /** Ends the current utterance, as if it had been spoken to its end */
  var finish: () => void;
}

/** Opens a page with fake voices, for a reader of British English unless the options say otherwise. */
export const listening = (
  path: string,
  options: BrowserContextOptions,
  speech: Speech,
  work: (page: Page) => Promise<void>,
  quiet = true,
): Promise<void> => reading(path, { locale: 'en-GB', ...options }, work, quiet, callOf(install, speech));

export const BOTH = { voices: ['en-US', 'en-GB', 'zh-TW', 'zh-CN', 'zh-HK'] };

const NAMES = new RegExp(
  Object.values(MESSAGES)
    .map(({ Listen }) => Listen.player)
    .join('|'),
);

export const opener = (page: Page) => page.locator('listen-story').getByRole('button');
export const player = (page: Page) => page.getByRole('region', { name: NAMES });
export const button = (page: Page, name: string) => player(page).getByRole('button', { name, exact: true });
export const status = (page: Page) => player(page).getByRole('status');
export const allSaid = (page: Page) => page.evaluate(() => said);
export const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('listening') ?? [])].map((range) => range.toString().replace(/\s+/g, ' ')).join());

/** Waits until `count` utterances have begun. @returns the text of the last one */
export async function begun(page: Page, count: number): Promise<string> {
  await page.waitForFunction((n) => said.length >= n, count);
  const all = await allSaid(page);
  expect(all).toHaveLength(count);
  return all.at(-1)?.text ?? '';
}

/** The contrast ratio of the highlighted sentence, by the formula of WCAG. */
export const contrastOfMark = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(
      document.querySelector('[data-pair="standfirst"]') ?? document.body,
      '::highlight(listening)',
    );
    const luminance = (rgb: string) => {
      const [r = 0, g = 0, b = 0] = (rgb.match(/\d+/g) ?? []).map((part) => {
        const value = Number(part) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const [light = 0, dark = 0] = [luminance(backgroundColor), luminance(color)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  });

/** Replaces the page's speech synthesis; runs in the page. Behaves like Chrome, including its pitfalls. */
function install({ voices, takes, starts, loads = 0 }: Speech): void {
  globalThis.said = [];
  class Utterance extends EventTarget {
    voice: { name: string } | null = null;
    lang = '';
    rate = 1;
    onstart?: (event: object) => void;
    onend?: (event: object) => void;
    onerror?: (event: object) => void;
    constructor(readonly text: string) {
      super();
    }
  }
  let queue: Utterance[] = [];
  let deafUntil = 0;
  let loaded = loads === 0;
  const end = (utterance: Utterance) => {
    if (queue[0] !== utterance) return;
    queue.shift();
    const more = queue.length > 0;
    utterance.onend?.({}); // the handler may queue another utterance
    if (more) begin();
  };
  const begin = () => {
    const [utterance] = queue;
    if (!utterance || starts === 'never') return;
    setTimeout(() => {
      if (queue[0] !== utterance) return;
      if (utterance.text === '') return end(utterance);
      if (starts === 'refused') {
        queue = [];
        utterance.onerror?.({ error: 'not-allowed' });
        return;
      }
      const { text, lang, rate, voice } = utterance;
      said.push({ text, lang, rate, voice: voice?.name ?? '' });
      utterance.onstart?.({});
      if (takes !== undefined) setTimeout(() => end(utterance), takes);
    });
  };
  class Synthesis extends EventTarget {
    get speaking() {
      return queue.length > 0;
    }
    getVoices = () => (loaded ? voices.map((lang) => ({ lang, name: `Voice ${lang}`, localService: true, default: false })) : []);
    speak(utterance: Utterance) {
      if (Date.now() < deafUntil) return; // dropped without an event, as in Chrome after cancel()
      queue.push(utterance);
      if (queue.length === 1) begin();
    }
    cancel() {
      deafUntil = Date.now() + 50;
      const dropped = queue;
      queue = [];
      setTimeout(() => dropped.forEach((utterance) => utterance.onerror?.({ error: 'interrupted' })));
    }
  }
  const synthesis = new Synthesis();
  if (!loaded)
    setTimeout(() => {
      loaded = true;
      synthesis.dispatchEvent(new Event('voiceschanged'));
    }, loads);
  globalThis.finish = () => {
    if (queue[0]) end(queue[0]);
  };
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
}
