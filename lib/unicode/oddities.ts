import { CONTROL, LINE_BREAK, windowsSign } from './canonical.ts';
import { beside } from './excerpt.ts';
import { meantCharacter, LOOK_ALIKE } from './ideographs.ts';
import { ignorable, seenCharacters } from './ignorable.ts';

/** A character of a text that readers do not get as it is written, in an editor's words. */
export type Oddity = {
  /** Its index in the text */
  readonly at: number;
  readonly found: string;
  readonly level: 'error' | 'warning';
  readonly wrong: string;
  readonly right: string;
};

/** A text of these characters alone has none. */
const PLAIN =
  /^[ -~\u00a0-\u00ac\u00ae-\u034e\u0370-\u0605\u1e00-\u2009\u2010-\u2027\u202f-\u205e\u2070-\u27ff\u2900-\u2e7f\u2ff0-\u3163\u3165-\ud7ff\uff00-\uff60\uffe0-\uffee]*$/;

/** The odd characters of a text as it was written, each character once, where it is first. Breaks at its ends do no harm. */
export function odditiesIn(text: string): readonly Oddity[] {
  if (PLAIN.test(text)) return [];
  const all = [...halves(text), ...controls(text), ...breaks(text), ...unseen(text), ...lookAlikes(text), ...privateUse(text)];
  const times = new Map<string, number>();
  for (const { found } of all) times.set(found, (times.get(found) ?? 0) + 1);
  const told = (count = 1) => (count > 1 ? ` (${count} times in this text)` : '');
  return [...times]
    .flatMap(([found, count]) =>
      all
        .filter((one) => one.found === found)
        .slice(0, 1)
        .map((one) => ({ ...one, wrong: one.wrong + told(count) })),
    )
    .sort((a, b) => a.at - b.at);
}

const codeOf = (character: string) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The words beside a character, with `sign` in its place. */
function around(text: string, { at, found }: { at: number; found: string }, sign: string): string {
  const clean = (part: string) =>
    seenCharacters(part)
      .replace(CONTROL, '')
      .replace(/[\p{Surrogate}\s\u0085]+/gu, ' ');
  const [before, after] = beside(text, at, at + found.length, 4);
  return (clean(before) + sign + clean(after)).trim();
}

function* matches(text: string, pattern: RegExp) {
  for (const { index: at, 0: found } of text.matchAll(pattern)) yield { at, found, level: 'warning' as const };
}

function* halves(text: string): Generator<Oddity> {
  for (const one of matches(text, /\p{Surrogate}/gu)) {
    const written = `\\u${one.found.charCodeAt(0).toString(16)}`;
    yield {
      ...one,
      level: 'error',
      wrong: `${written} is half a character`,
      right: 'write the whole character again, or take this half away',
    };
  }
}

function* controls(text: string): Generator<Oddity> {
  for (const one of matches(text, CONTROL)) {
    const sign = windowsSign(one.found);
    const right = sign === '' ? 'take it away: no reader gets it' : around(text, one, sign);
    yield { ...one, wrong: `${around(text, one, '▯')}: ${codeOf(one.found)} is a control character`, right };
  }
}

function* breaks(text: string): Generator<Oddity> {
  const [start, end] = [text.length - text.trimStart().length, text.trimEnd().length];
  for (const one of matches(text, new RegExp(`\\t|${LINE_BREAK.source}`, 'g'))) {
    if (one.at < start || one.at >= end) continue;
    const what = one.found === '\t' ? 'a tab' : 'a line break';
    const found = what; // \r\n, \n and U+2028 are one mistake
    yield { ...one, found, wrong: `${around(text, one, '⏎')}: ${what} inside a text`, right: 'write the text on one line' };
  }
}

/** Names by code point, of those that text processors and web pages leave behind. */
const NAMES: Readonly<Record<string, string>> = {
  '\u00ad': 'soft hyphen',
  '\u061c': 'Arabic letter mark',
  '\u180e': 'Mongolian vowel separator',
  '\u200b': 'zero width space',
  '\u200c': 'zero width non-joiner',
  '\u200d': 'zero width joiner',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u202a': 'left-to-right embedding',
  '\u202b': 'right-to-left embedding',
  '\u202c': 'end of an embedding',
  '\u202d': 'left-to-right override',
  '\u202e': 'right-to-left override',
  '\u2060': 'word joiner',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first strong isolate',
  '\u2069': 'end of an isolate',
  '\u3164': 'Hangul filler',
  '\ufe0f': 'emoji selector',
  '\ufeff': 'byte order mark',
};
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/;
const OVERRIDE = /[\u202d\u202e]/;

function* unseen(text: string): Generator<Oddity> {
  const hyphens = [...matches(text, /(?<=\p{L}\p{M}*)\u00ad(?=\p{L})/gu)];
  const others = Array.from(ignorable(text), (one) => ({ ...one, level: 'warning' as const }));
  const places = new Set(hyphens.map(({ at }) => at));
  for (const one of [...hyphens, ...others.filter(({ at }) => !places.has(at))]) {
    const { found } = one;
    const name = NAMES[found] === undefined ? codeOf(found) : `${codeOf(found)} (${NAMES[found]})`;
    const wrong = `${around(text, one, '▯')}: ${name} ${OVERRIDE.test(found) ? 'turns the words after it round' : 'cannot be seen'}`;
    yield { ...one, level: OVERRIDE.test(found) ? 'error' : 'warning', wrong, right: adviceOn(found, around(text, one, '')) };
  }
}

function adviceOn(found: string, rest: string): string {
  if (DIRECTION.test(found)) return 'take it away: words of the other direction are set right without it';
  return found === '\u00ad' ? 'take it away, unless the word may be divided here' : rest || 'take it away';
}

function* lookAlikes(text: string): Generator<Oddity> {
  for (const one of matches(text, LOOK_ALIKE)) {
    const meant = meantCharacter(one.found);
    if (meant === one.found) continue;
    const [sign, name] = meant === ' ' ? ['▯', 'a space'] : [one.found, meant];
    const wrong = `${around(text, one, sign)}: ${sign} is ${codeOf(one.found)}, which only looks like ${name}`;
    yield { ...one, wrong, right: around(text, one, meant) };
  }
}

function* privateUse(text: string): Generator<Oddity> {
  for (const one of matches(text, /\p{Private_Use}/gu))
    yield {
      ...one,
      wrong: `${around(text, one, '▯')}: ${codeOf(one.found)} is in no font that readers have`,
      right: 'write what it stands for',
    };
}
