import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** What a process writes that has set up its log, line by line. */
function written(code: string, format: string): { out: string[]; err: string[] } {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', `import { setUpLog } from './server/operating/log.ts';\nsetUpLog();\n${code}`],
    { encoding: 'utf8', env: { ...process.env, LOG_FORMAT: format } },
  );
  const lines = (text: string) => text.split('\n').filter(Boolean);
  return { out: lines(stdout), err: lines(stderr) };
}

const CODE = `
  console.log('%d stories', 3);
  console.warn('careful');
  const failure = (message) => new Error(message);
  for (let n = 0; n < 20; n++) console.error('It failed.', failure('at /address/' + n));
  process.stdout.write('of a library\\n');
`;

it('writes JSON, with errors in a field of their own, each cause a few times', () => {
  const { out, err } = written(CODE, 'json');
  const parsed = (lines: readonly string[]) => lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(parsed(out)).toMatchObject([
    { level: 'info', message: '3 stories' },
    { level: 'info', message: 'of a library' },
  ]);
  const [warning, ...errors] = parsed(err);
  expect(warning).toMatchObject({ level: 'warn', message: 'careful' });
  expect(errors).toHaveLength(5);
  expect(errors[0]).toMatchObject({
    level: 'error',
    message: 'It failed.',
    error: { name: 'Error', message: 'at /address/0', stack: expect.stringContaining('failure') },
  });
});

it('writes text as ever', () => {
  const { out, err } = written(CODE, 'text');
  expect(out).toEqual(['3 stories', 'of a library']);
  expect(err.filter((line) => line.startsWith('It failed. Error: at /address/'))).toHaveLength(5);
});
