import type { Language } from '../edition/languages.ts';
import { inLanguage } from './messages/in-language.ts';

/** A problem for the editor: an `error` keeps the file from being published, a `warning` does not. */
export type Problem = {
  /** Relative to the content folder */
  readonly file: string;
  /** Both counted from 1 */
  readonly line: number;
  readonly column: number;
  /** Where in the record, such as body[3].zh */
  readonly path: string;
  readonly wrong: string;
  readonly right: string;
  readonly level: 'error' | 'warning';
  /** The paper's own file that defines what is unknown here: while it has a mistake, nobody can tell */
  readonly decidedBy?: string;
};

/**
 * The problems without those that may only follow from a mistake in one of the paper's own files.
 * @param broken the files that have errors
 */
export function withoutConsequences(
  problems: readonly Problem[],
  broken: ReadonlySet<string> = new Set(problems.filter(({ level }) => level === 'error').map(({ file }) => file)),
): readonly Problem[] {
  return problems.filter(({ decidedBy }) => decidedBy === undefined || !broken.has(decidedBy));
}

/**
 * A problem as one line, in the form that terminals and editors make clickable: file:line:column. Control characters, which
 * a corrupt file may contain, must not reach the terminal.
 */
export function formatProblem({ file, line, column, path, wrong, right }: Problem, language: Language = 'en'): string {
  return [`${file}:${line}:${column}`, path, inLanguage(wrong, language), inLanguage(right, language)]
    .filter((part) => part !== '')
    .join('  ')
    .replace(CONTROL, '\u00b7');
}

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;

/** Compares problems for sorting: by file, then from top to bottom. */
export function byPlace(a: Problem, b: Problem): number {
  return (a.file < b.file ? -1 : Number(a.file > b.file)) || a.line - b.line || a.column - b.column;
}

/** Whether a problem keeps the file from being published. */
export const hasErrors = (problems: readonly Problem[]): boolean => problems.some(({ level }) => level === 'error');
