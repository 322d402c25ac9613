import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { ROOMS } from '../../eslint.config.mjs';
import { importedPath, roomOf } from './room-order.mjs';

/** The most files in a folder, so that it can be looked through. */
const MOST_FILES = 25;
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g;
/** Folders whose subfolders are rooms. */
const ROOMED = /^(?:lib|components)\/[^/]+\//;

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' }).trim().split('\n');
const code = files.filter((file) => /\.(?:ts|tsx|mjs)$/.test(file));
const production = code.filter((file) => !/\.test\.tsx?$/.test(file));

/** Every import from one room into another, types included. */
const imports = production.flatMap((file) => {
  const from = roomOf(ROOMS, file);
  return Array.from(readFileSync(file, 'utf8').matchAll(IMPORT), ([, specifier = '']) => {
    const to = roomOf(ROOMS, importedPath(file, specifier) ?? '');
    return { file, from, to, specifier };
  }).filter((found) => found.from !== undefined && found.to !== undefined && found.from !== found.to);
});

it('finds the imports between rooms', () => {
  expect(imports.length).toBeGreaterThan(500);
  expect(new Set(imports.map(({ to }) => to)).size).toBeGreaterThan(15);
});

it('has no import against the order of rooms, and so no two rooms that import each other', () => {
  const rank = (room: string | undefined) => ROOMS.indexOf(room ?? '');
  expect(imports.filter(({ from, to }) => rank(to) > rank(from))).toEqual([]);
});

it('names a room for every folder of lib and components', () => {
  expect(code.filter((file) => ROOMED.test(file) && roomOf(ROOMS, file) === undefined)).toEqual([]);
  expect(ROOMS.filter((room) => !code.some((file) => file.startsWith(`${room}/`)))).toEqual([]);
});

it(`has no folder with more than ${MOST_FILES} files of code`, () => {
  const folders = new Map<string, number>();
  // Stories and decision records grow in number and are found by their names
  for (const file of files.filter((name) => !/^(?:content|docs\/adr)\//.test(name)))
    folders.set(dirname(file), (folders.get(dirname(file)) ?? 0) + 1);
  expect([...folders].filter(([, count]) => count > MOST_FILES)).toEqual([]);
});
