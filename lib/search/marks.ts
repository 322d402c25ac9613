import { fold } from '../chinese/fold.ts';
import type { Wording } from './other-wording.ts';
import type { Query } from './query.ts';
import type { Respelled } from './search.ts';
import { type Run, runsOf, sequenceOf } from '../chinese/tokens.ts';

/** A stretch of a text that is what the reader looked for; `needle` says which of the things. */
export type Mark = { readonly start: number; readonly end: number; readonly needle: number };

/** What to mark, for each term. Of the groups of Chinese forms the first counts that the text has anything of. */
export type Needles = readonly {
  readonly han: readonly (readonly string[])[];
  readonly words: readonly string[];
  readonly isOpen: boolean;
}[];

/** What a query may stand as in a text. `isOpen`: its last word is the beginning of one. `respelled`: what its words were read as. */
export function needlesOf({ terms, isOpen }: Query, respelled: Respelled, otherWording: Wording): Needles {
  return terms.flatMap((term, n): Needles => {
    const last = isOpen && n === terms.length - 1;
    switch (term.kind) {
      case 'word':
        return [{ han: [], words: [term.text, respelled.get(term.text) ?? term.text], isOpen: last }];
      case 'phrase':
        return runsOf(term.text).map(({ text, isHan }) => ({ han: isHan ? [[text]] : [], words: isHan ? [] : [text], isOpen: false }));
      case 'han': {
        const long = term.words.filter((word) => [...word].length > 1);
        return [{ han: [[term.text, ...otherWording(term.text)], long, sequenceOf(term.text)], words: [], isOpen: false }];
      }
    }
  });
}

/** Where a text has what was looked for, in its order; what overlaps is one. */
export function marksIn(text: string, needles: Needles): readonly Mark[] {
  const { text: folded, at } = fold(text);
  const runs = runsOf(folded);
  const found = needles.flatMap(({ han, words, isOpen }, needle) => [
    ...places(folded, han).map((place) => ({ ...place, needle })),
    ...runs.filter((run) => isOneOf(run, words, isOpen)).map(({ start, end }) => ({ start, end, needle })),
  ]);
  const ordered = found.sort((a, b) => a.start - b.start || b.end - a.end);
  return joined(ordered).map(({ start, end, needle }) => ({ start: at[start] ?? 0, end: at[end] ?? text.length, needle }));
}

/** A text cut where marks begin and end. */
export function piecesOf(text: string, needles: Needles): readonly { readonly text: string; readonly isMark: boolean }[] {
  const marks = marksIn(text, needles);
  const ends = [0, ...marks.flatMap(({ start, end }) => [start, end]), text.length];
  return ends
    .slice(1)
    .map((end, n) => ({ text: text.slice(ends[n], end), isMark: n % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

function joined(marks: readonly Mark[]): Mark[] {
  return marks.reduce<Mark[]>((done, mark) => {
    const last = done.at(-1);
    if (!last || mark.start >= last.end) return [...done, mark];
    return [...done.slice(0, -1), { ...last, end: Math.max(last.end, mark.end) }];
  }, []);
}

function places(folded: string, groups: readonly (readonly string[])[]): { start: number; end: number }[] {
  const forms = groups.map((group) => group.filter((form) => folded.includes(form))).find((group) => group.length > 0) ?? [];
  return forms.flatMap((form) => {
    const starts: number[] = [];
    for (let start = folded.indexOf(form); start >= 0; start = folded.indexOf(form, start + form.length)) starts.push(start);
    return starts.map((start) => ({ start, end: start + form.length }));
  });
}

const isOneOf = (run: Run, words: readonly string[], isOpen: boolean): boolean =>
  !run.isHan && words.some((word) => isSameWord(run.text, word) || (isOpen && word.length > 1 && run.text.startsWith(word)));

/** Endings of English words that FTS5's Porter stemmer takes off, near enough for marking what it found. */
const ENDING = /^(?:e?s|e?d|e?rs?|ings?|ies|ied|y|ly|ions?|ations?|ers?|ments?|ness|als?)?$/;

/** Whether two words are forms of one: bridge, bridges; run, running. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  if (same < 3) return false;
  const [x, y] = [a.slice(same), b.slice(same)];
  // care is no form of car
  return isEnding(x, a, same) && isEnding(y, b, same) && `${x}${y}` !== 'e';
}

/** Also after a doubled letter: run, running. */
const isEnding = (rest: string, word: string, at: number): boolean =>
  ENDING.test(rest) || rest === 'e' || (rest[0] === word[at - 1] && ENDING.test(rest.slice(1)));
