/** Something an editor has to put right (`error`: the file is not published) or to look at (`warning`). */
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
};

/** A problem as one line, in the form that terminals and editors make clickable: file:line:column. */
export function formatProblem({ file, line, column, path, wrong, right }: Problem): string {
  return [`${file}:${line}:${column}`, path, wrong, right].filter((part) => part !== '').join('  ');
}

/** Orders problems as an editor works through them: by file, from top to bottom. */
export function byPlace(a: Problem, b: Problem): number {
  return (a.file < b.file ? -1 : Number(a.file > b.file)) || a.line - b.line || a.column - b.column;
}

/** Whether nothing stands in the way of publishing. */
export const hasErrors = (problems: readonly Problem[]): boolean => problems.some(({ level }) => level === 'error');
