import { formatProblem, type Problem, withoutConsequences } from '../lib/check/problem.ts';
import type { SyncResult } from '../lib/index/sync.ts';

/**
 * Logs the problems of a file once, not at each scan, and logs when they are fixed.
 * @param print writes one line
 */
export function problemLog(print: (line: string) => void) {
  const said = new Map<string, string>();
  const say = (problems: readonly Problem[]): ReadonlySet<string> => {
    const errors = problems.filter(({ level }) => level === 'error');
    const broken = new Set([...said.keys(), ...errors.map(({ file }) => file)]);
    const wrong = new Map<string, string[]>();
    for (const problem of withoutConsequences(errors, broken)) {
      wrong.set(problem.file, [...(wrong.get(problem.file) ?? []), formatProblem({ ...problem, file: shown(problem.file) })]);
    }
    for (const [file, lines] of wrong) {
      const text = lines.join('\n');
      if (said.get(file) === text) continue;
      said.set(file, text);
      print(`${text}\n${shown(file)}: readers keep the last good version, if there was one`);
    }
    return new Set(errors.map(({ file }) => file));
  };
  const putRight = (files: Iterable<string>, wrong: ReadonlySet<string>) => {
    for (const file of files) if (!wrong.has(file) && said.delete(file)) print(`${shown(file)}: put right`);
  };
  const mention = (passedOver: readonly Problem[]) => {
    for (const problem of passedOver) {
      const text = formatProblem({ ...problem, file: shown(problem.file) });
      if (said.get(problem.file) === text) continue;
      said.set(problem.file, text);
      print(text);
    }
  };
  return {
    /** What a run has found. */
    result: ({ read, problems, passedOver, lost }: SyncResult) => {
      const wrong = say(problems);
      mention(passedOver);
      for (const file of lost) print(`${shown(file)}: this version of the paper cannot show its last good version; readers do not see it`);
      putRight(read, wrong);
    },
    /** All that is wrong now, and all that is not read. */
    all: (problems: readonly Problem[], passedOver: readonly Problem[]) => {
      const wrong = say(problems);
      mention(passedOver);
      putRight([...said.keys()], new Set([...wrong, ...passedOver.map(({ file }) => file)]));
    },
  };
}

const shown = (file: string) => (file === '' ? 'content' : `content/${file}`);
