import { openDictionary } from '../traditional/dictionary.ts';

/** A stretch of an English text: its own words, or Chinese ones with the edition whose script they are in. */
export type Stretch = { readonly text: string; readonly locale?: 'zh' | 'zh-hant' };

/** Han and what is set full width with it. */
const CHINESE = /([\p{Script=Han}\u3001-\u301f\uff01-\uff60]+)/u;

/**
 * Cuts an English text where it quotes Chinese: a fragment in another language carries its own `lang` (WCAG 3.1.2), for
 * the voices of screen readers and for fonts. What both scripts share counts as Simplified, in which stories are written.
 * @example quotedChinese('Taxi became 的士.') // [{ text: 'Taxi became ' }, { text: '的士', locale: 'zh' }, { text: '.' }]
 */
export function quotedChinese(text: string): readonly Stretch[] {
  return text
    .split(CHINESE)
    .map((part, n) =>
      n % 2 === 0 ? { text: part } : ({ text: part, locale: openDictionary().isTraditional(part) ? 'zh-hant' : 'zh' } as const),
    )
    .filter((stretch) => stretch.text !== '');
}
