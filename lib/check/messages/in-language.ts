import type { Language } from '../../edition/languages.ts';
import { CHINESE } from './chinese.ts';
import { OF_FILES } from './of-files.ts';
import { OF_RECORDS } from './of-records.ts';
import { OF_TEXTS } from './of-texts.ts';

/**
 * A message of the check in a language. As in gettext its English is the key: rules and the index know English alone, and what
 * is not translated is shown in English.
 * @param message such as `there is no content/media/a.png`
 */
export function inLanguage(message: string, language: Language): string {
  if (language === 'en') return message;
  for (const { pattern, chinese } of catalogue()) {
    const found = pattern.exec(message);
    if (found) return chinese.replace(/\{(\d)\}/g, (_, n: string) => inLanguage(found[Number(n) + 1] ?? '', language));
  }
  return message;
}

type Entry = { readonly pattern: RegExp; readonly chinese: string };
let compiled: readonly Entry[] | undefined;

/** The messages as patterns, those with the most fixed text first: they say most exactly what is meant. */
function catalogue(): readonly Entry[] {
  compiled ??= Object.entries({ ...CHINESE, ...OF_FILES, ...OF_RECORDS, ...OF_TEXTS })
    .sort(([a], [b]) => b.replace(HOLE, '').length - a.replace(HOLE, '').length)
    .map(([english, chinese]) => ({ pattern: patternOf(english), chinese }));
  return compiled;
}

const HOLE = /\{\d\}/g;
const patternOf = (english: string) =>
  new RegExp(`^${english.replace(/[.*+?^$()|[\]\\]|\{(?!\d\})|(?<!\{\d)\}/g, '\\$&').replace(HOLE, '([^]*)')}$`);
