import type { Language } from '../../edition/languages.ts';
import type { Finding } from '../wording/finding.ts';

const HAN = /\p{Script=Han}/gu;
const FUNCTION_WORDS =
  /\b(?:the|of|to|and|in|is|was|were|are|that|by|for|with|from|it|has|had|have|which|as|on|at|be|this|they|their|last|more|than)\b/gi;
/** A stretch of English with a sentence in it. Names, titles and quoted words are shorter or in brackets. */
const STRETCH = /[\p{Script=Latin}\d][\p{Script=Latin}\d\s,.;:!?'’“”"%$-]{24,}/gu;

const hanOf = (text: string) => text.match(HAN)?.length ?? 0;
const lettersOf = (text: string) => text.match(/\p{Script=Latin}/gu)?.length ?? 0;

/** The language of a text, where it is not the one it should be in; undefined if it is, or nobody can tell. */
export function wrongLanguage(text: string, language: Language): Language | undefined {
  if (language === 'en') return hanOf(text) >= 4 && hanOf(text) > lettersOf(text) ? 'zh' : undefined;
  return hanOf(text) === 0 && (text.match(FUNCTION_WORDS)?.length ?? 0) >= 2 && lettersOf(text) >= 20 ? 'en' : undefined;
}

/** A sentence of English that is left in a Chinese text. */
export function leftInEnglish(zh: string): Finding | undefined {
  for (const { index, 0: found } of zh.matchAll(STRETCH)) {
    if ((found.match(FUNCTION_WORDS)?.length ?? 0) < 3 || /[（(《“‘]$/.test(zh.slice(0, index))) continue;
    return { at: index, wrong: `${found.trim().slice(0, 30)}…: English in the Chinese text`, right: 'translate it' };
  }
  return undefined;
}

/** A sentence of Chinese, or half of one with its comma, that no quotation mark or bracket explains. */
const CLAUSE =
  /(?<![“‘"(（《「『\[])(?=(?:[^\p{Script=Han}]*\p{Script=Han}){8})[\p{Script=Han}\d][\p{Script=Han}\d.,%、·]*[，。！？；：][\p{Script=Han}\d.,%、·，。！？；：“”‘’]*/u;

/** A sentence of Chinese that is left in an English text. */
export function leftInChinese(en: string): Finding | undefined {
  const [found = ''] = CLAUSE.exec(en) ?? [];
  if (hanOf(found) < 8) return undefined;
  return { at: en.indexOf(found), wrong: `${found.slice(0, 15)}…: Chinese in the English text`, right: 'translate it' };
}
