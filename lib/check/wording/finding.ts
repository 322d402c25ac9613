import { beside } from '../../unicode/excerpt.ts';
import type { Language } from '../../edition/languages.ts';

/** Something wrong with a text: where in it, counted from 0, and in an editor's words. */
export type Finding = { readonly at: number; readonly wrong: string; readonly right: string };
/** Finds what is wrong with a text in a language, without its markup. */
export type Finder = (text: string, language: Language) => readonly Finding[];

/** The characters beside a place, to show where it is. @example around('一二三四五', 2, 1) // '一二三四五' */
export function around(text: string, at: number, length: number): string {
  const [before, after] = beside(text, at, at + length, 4);
  return (before + text.slice(at, at + length) + after).trim();
}

/** The matches of a pattern as findings. */
export const findings = (text: string, pattern: RegExp, say: (found: string, at: number) => Omit<Finding, 'at'>): readonly Finding[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ at: index, ...say(found, index) }));
