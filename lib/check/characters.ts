import type { JsonPath } from '../folder/json-path.ts';
import { LINE_BREAK } from '../unicode/canonical.ts';
import { findMojibake } from './wording/mojibake.ts';
import { type Oddity, odditiesIn } from '../unicode/oddities.ts';

/** A problem with a character of a text. Of a key, `key` is that key of the object at the path. */
type CharacterProblem = Pick<Oddity, 'level' | 'wrong' | 'right'> & {
  readonly path: JsonPath;
  readonly key?: string;
  readonly index: number;
};

/** The odd characters in all texts and keys of a parsed file, as they were written; errors first. */
export function characterProblems(value: unknown): readonly CharacterProblem[] {
  return [...problemsIn(value, [])].sort((a, b) => Number(b.level === 'error') - Number(a.level === 'error'));
}

function* problemsIn(value: unknown, path: JsonPath): Generator<CharacterProblem> {
  if (typeof value === 'string') {
    const [blank] = RUNNING.has(path[0]) ? (BLANK_LINE.exec(value.trim()) ?? []) : [];
    // Of a text with a blank line only that is said: two blocks have no line break between them
    const oddities = odditiesIn(blank === undefined ? value : value.replaceAll(BREAKS, ' '));
    // A text of a wrong encoding is full of them, and is one mistake
    const isMojibake = oddities.length > 1 && findMojibake(value, 'zh').length > 0;
    for (const { at, level, wrong, right } of oddities)
      if (!isMojibake || level === 'error') yield { path, index: at, level, wrong, right };
    if (blank !== undefined)
      yield { path, index: value.indexOf(blank), level: 'error', wrong: 'a blank line inside a text', right: 'make it two blocks' };
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (!Array.isArray(value)) for (const { level, wrong, right } of odditiesIn(key)) yield { path, key, index: 0, level, wrong, right };
    yield* problemsIn(member, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** The members of a record with running text. */
const RUNNING: ReadonlySet<string | number | undefined> = new Set(['body', 'corrections']);
const BREAKS = new RegExp(LINE_BREAK.source, 'g');
const BLANK_LINE = new RegExp(`(?:${LINE_BREAK.source})[ \\t]*(?:${LINE_BREAK.source})`);
