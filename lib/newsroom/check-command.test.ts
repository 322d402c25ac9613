import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aContentFolder } from '../testing/a-content-folder.ts';
import { aParagraph, anArticle } from '../testing/an-article.ts';
import { runContentCommand } from './command.ts';

let folder: ReturnType<typeof aContentFolder>;
beforeEach(() => {
  folder = aContentFolder();
  process.env.LC_ALL = 'C';
  folder.article('a', anArticle({ body: [aParagraph({ zh: undefined }), aParagraph()] }));
  folder.article('b', anArticle({ topics: ['bridgs'] }), '2024');
  runContentCommand(['schema'], () => {});
});
afterEach(() => {
  folder.dispose();
  delete process.env.INIT_CWD;
});

const run = (...args: string[]) => {
  const lines: string[] = [];
  const code = runContentCommand(args, (line) => lines.push(line));
  return { code, text: lines.join('\n') };
};

describe('what is named is checked, and nothing else', () => {
  it.each(['a', 'articles/2025/a.json', 'articles/2025', 'articles/2025/'])('%s', (name) => {
    const { code, text } = run('check', name);
    expect(code).toBe(0);
    expect(text).toMatch(/1 file: 0 errors, 1 warning$/);
    expect(text).not.toContain('2024/b.json');
  });
  it('as seen from the folder where the command is typed, and shown so', () => {
    process.env.INIT_CWD = folder.path('articles/2025');
    expect(run('check', 'a.json', '../2024/b.json').text).toMatch(
      /^\.\.\/2024\/b\.json:\d[^]*^a\.json:\d[^]*2 files: 1 error, 2 warnings$/m,
    );
  });
  it('one of the paper’s own files, a page, a file that is not read', () => {
    folder.write('articles/2025/c.JSON', '{}');
    folder.write('pages/about.json', '{}');
    expect(run('check', 'topics.json').text).toBe('1 file: 0 errors, 0 warnings');
    expect(run('check', 'about').text).toContain('pages/about.json:1:1');
    expect(run('check', 'articles/2025/c.JSON').text).toContain('this file is not read');
  });
  it('a name that nothing has is an error', () => {
    expect(run('check', 'bb')).toEqual({ code: 1, text: expect.stringMatching(/^There is no file or story "bb"/) });
    expect(run('check', 'articles/2025/x.json').code).toBe(1);
  });
});

describe('options', () => {
  it.each(['--wat', '--format=xml', '--lang=fr', '--strict=no'])('%s is an error, and nothing is checked', (option) => {
    const { code, text } = run('check', option);
    expect(code).toBe(1);
    expect(text).not.toContain('warning');
  });
  it('an option that no other command has is an error too', () => expect(run('index', '--strict').code).toBe(1));
  it.each([['--help'], ['check', '--help'], ['translations', '-h']])('%s %s', (...args) =>
    expect(run(...args)).toEqual({ code: 0, text: expect.stringMatching(/^npm run content check/) }),
  );
  it('--strict: warnings fail too', () => expect([run('check', 'a').code, run('check', 'a', '--strict').code]).toEqual([0, 1]));
});

describe('formats', () => {
  it('json is one value', () =>
    expect(JSON.parse(run('check', 'b', '--format', 'json').text)).toMatchObject({
      ...{ files: 1, errors: 1, warnings: 1 },
      problems: [
        { line: 5, column: 18, level: 'warning' },
        { path: 'topics[0]', level: 'error', wrong: 'unknown topic "bridgs"', right: 'did you mean "bridges"?' },
      ],
    }));
  it('github is one command a line', () => {
    folder.article('d', anArticle({ topics: ['100%:\n'] }));
    const { text } = run('check', 'd', '--format=github');
    expect(text).toMatch(/^::error file=[^,]*articles\/2025\/d\.json,line=\d+,col=\d+::topics\[0\] {2}unknown topic "100%25:/);
    expect(text.split('\n')).toHaveLength(1);
  });
});

describe('the language', () => {
  it.each([['zh'], ['zh-CN'], ['zh_CN.UTF-8']])('--lang %s', (lang) => expect(run('check', 'a', '--lang', lang).text).toContain('提醒'));
  it.each<[string, Record<string, string>]>([
    ['提醒', { LC_ALL: 'zh_CN.UTF-8' }],
    ['提醒', { LC_ALL: '', LC_MESSAGES: '', LANG: 'zh_HK.UTF-8' }],
    ['Warnings', { LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }],
    ['Warnings', { LC_ALL: 'de_DE.UTF-8' }],
  ])('is that of the environment: %s', (title, env) => {
    Object.assign(process.env, env);
    expect(run('check', 'a').text.split('\n')[0]).toBe(title);
  });
  it('an option counts more than the environment', () => {
    process.env.LC_ALL = 'zh_CN.UTF-8';
    expect(run('check', 'a', '--lang', 'en').text).toContain('Warnings');
  });
});
