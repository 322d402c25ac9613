import { formatProblem } from '../lib/check/problem.ts';
import type { SyncResult } from '../lib/index/sync.ts';

/**
 * Logs the problems of a file once, not at each scan, and logs when they are fixed.
 * @param print writes one line
 */
export function problemLog(print: (line: string) => void): (result: SyncResult) => void {
  const said = new Map<string, string>();
  return ({ read, problems, lost }) => {
    const wrong = new Map<string, string[]>();
    for (const problem of problems) {
      if (problem.level !== 'error') continue;
      wrong.set(problem.file, [...(wrong.get(problem.file) ?? []), `content/${formatProblem(problem)}`]);
    }
    for (const [file, lines] of wrong) {
      const text = lines.join('\n');
      if (said.get(file) === text) continue;
      said.set(file, text);
      print(`${text}\ncontent/${file}: readers keep the last good version, if there was one`);
    }
    for (const file of lost) print(`content/${file}: this version of the paper cannot show its last good version; readers do not see it`);
    for (const file of read) {
      if (!wrong.has(file) && said.delete(file)) print(`content/${file}: put right`);
    }
  };
}
