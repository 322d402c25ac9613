import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';

/** A stylesheet with more lines than this holds more than one thing. */
const MOST_LINES = 150;
/** Classes that code outside of the folder gives to what it makes: marks of typesetting, the text of a story, a class of the root while a place is found. */
const MADE_ELSEWHERE = new Set(['keep', 'gap', 'trim', 'stop', 'halt', 'prose', 'placing']);

const listed = (...patterns: string[]) =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...patterns], { encoding: 'utf8' })
    .trim()
    .split('\n');
const sheets = listed('app/**/*.css', 'app/*.css', 'components/**/*.css').map((path) => ({ path, text: readFileSync(path, 'utf8') }));

it(`has no stylesheet of more than ${MOST_LINES} lines`, () => {
  expect(sheets.length).toBeGreaterThan(10);
  expect(sheets.filter(({ text }) => text.split('\n').length - 1 > MOST_LINES).map(({ path }) => path)).toEqual([]);
});

it('has no stylesheet that names the classes of components in other folders', () => {
  const foreign = sheets.flatMap(({ path, text }) => {
    const code = listed(`${dirname(path)}/*.ts`, `${dirname(path)}/*.tsx`)
      .filter((file) => file !== '' && !file.endsWith('.test.ts'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    return [...classesIn(text)].filter((name) => !isIn(code, name) && !MADE_ELSEWHERE.has(name)).map((name) => `${path}: .${name}`);
  });
  expect(foreign).toEqual([]);
});

/** The classes of a sheet's selectors. */
function classesIn(css: string): Set<string> {
  const selectors = css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/@import[^;]*;|url\([^)]*\)|'[^']*'/g, '')
    .replace(/\{[^{}]*;\s*\}?/g, '{');
  return new Set(Array.from(selectors.matchAll(/\.([a-z][\w-]*)/g), ([, name = '']) => name));
}

const isIn = (code: string, name: string) => new RegExp(`['"\`\\s]${name}['"\`\\s]`).test(code);
