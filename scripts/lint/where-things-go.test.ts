import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const PAGE = readFileSync('docs/where-things-go.md', 'utf8');
const rows = PAGE.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:-|you want)/.test(line));
const named = (text: string) => Array.from(text.matchAll(/`([^`]*\/[^`]*|[\w.-]+\.\w+)`/g), ([, path = '']) => path);

it('answers ten everyday changes and more', () => {
  expect(rows.length).toBeGreaterThanOrEqual(10);
  for (const row of rows) expect(named(row), row).not.toEqual([]);
});

it('names only files and folders that exist', () => {
  expect(named(PAGE).filter((path) => !existsSync(path))).toEqual([]);
});
