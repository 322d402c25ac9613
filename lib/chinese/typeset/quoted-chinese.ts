import { openDictionary } from '../traditional/dictionary.ts';

/** A part of an English text: English, or Chinese with the edition whose script it is in. */
export type Stretch = { readonly text: string; readonly locale?: 'zh' | 'zh-hant' };

/** Han and full-width punctuation. */
const CHINESE = /([\p{Script=Han}\u3001-\u301f\uff01-\uff60]+)/u;

/**
 * Cuts an English text into its English and Chinese parts. A part in another language needs its own `lang` (WCAG 3.1.2), for
 * screen readers' voices and for fonts. Characters that both scripts share count as Simplified, the script of stories.
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
