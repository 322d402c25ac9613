import { expect, it } from 'vitest';
import { formatProblem } from './problem.ts';

it('formats a problem as one line without control characters, whatever the file contains', () => {
  const line = formatProblem({
    file: 'articles/2025/rubbish.json',
    line: 1,
    column: 1,
    path: '',
    wrong: 'unexpected \u001b[2J\u0000\r\n\u009b',
    right: 'texts stand in straight double quotes',
    level: 'error',
  });
  expect(line).toBe('articles/2025/rubbish.json:1:1  unexpected ·[2J····  texts stand in straight double quotes');
});
