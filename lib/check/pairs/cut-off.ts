import type { Finding } from '../wording/finding.ts';

const ENDS = { en: /[.!?…:;—][\s”’)\]"']*$/u, zh: /[。！？…：；—～.!?][\s”’）》」】"]*$/u };
const HANGS = { en: /,$/u, zh: /[，、（“《]$/u };

/** A text that stops in the middle: the other language ends its sentence, and this one does not. */
export function cutOff(text: string, language: 'en' | 'zh', other: string | undefined): Finding | undefined {
  const otherLanguage = language === 'en' ? 'zh' : 'en';
  const isCut = !ENDS[language].test(text) && other !== undefined && ENDS[otherLanguage].test(other);
  if (!isCut && !HANGS[language].test(text)) return undefined;
  return {
    at: Math.max(0, text.length - 1),
    wrong: `…${text.slice(-8)}: the text ends in the middle of a sentence`,
    right: 'is the rest of it missing, or its full stop?',
  };
}

/**
 * The language whose text is so much shorter that part of it must be missing. Of 3,960 pairs of real news none is beyond these
 * measures: Chinese has more than a tenth of the characters of its English, English more characters than its Chinese.
 */
export function muchShorter(en: string, zh: string): 'en' | 'zh' | undefined {
  if (en.length >= 160 && zh.length < en.length * 0.1) return 'zh';
  return zh.length >= 60 && en.length < zh.length ? 'en' : undefined;
}
