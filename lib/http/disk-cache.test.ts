import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { diskCache } from './disk-cache.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'pictures-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (size: number) => Buffer.alloc(size, 7);
/** Sets the time of last use, in seconds ago. */
const used = (name: string, seconds: number) => utimesSync(join(folder, name), Date.now() / 1000 - seconds, Date.now() / 1000 - seconds);

it('keeps a file, for every process that uses the folder', async () => {
  await diskCache(folder, 1000).write('a.png', bytes(10));
  expect(await diskCache(folder, 1000).read('a.png')).toEqual(bytes(10));
  expect(await diskCache(folder, 1000).read('b.png')).toBeUndefined();
  expect(readdirSync(folder)).toEqual(['a.png']); // no draft stays behind
});

it('makes the folder if it is missing', async () => {
  const cache = diskCache(join(folder, 'not', 'yet'), 1000);
  expect(await cache.read('a.png')).toBeUndefined();
  await cache.write('a.png', bytes(10));
  expect(await cache.read('a.png')).toEqual(bytes(10));
});

it('stays within its limit: the least recently used files are removed', async () => {
  const cache = diskCache(folder, 1000);
  for (const [n, name] of ['a', 'b', 'c'].entries()) {
    await cache.write(name, bytes(300));
    used(name, 100 - n);
  }
  await cache.read('a');
  await cache.write('d', bytes(300));
  expect(readdirSync(folder).sort()).toEqual(['a', 'c', 'd']);
});

it('stays within its limit if many write at once', async () => {
  const caches = [diskCache(folder, 2000), diskCache(folder, 2000)];
  await Promise.all(Array.from({ length: 40 }, (_, n) => caches[n % 2]?.write(`f${n}`, bytes(100))));
  await caches[0]?.write('last', bytes(100));
  expect(readdirSync(folder).length).toBeLessThanOrEqual(20);
  expect(existsSync(join(folder, 'last'))).toBe(true);
});

it('removes unfinished files of stopped writers, not those being written', async () => {
  writeFileSync(join(folder, '.old.png.0123'), bytes(10));
  used('.old.png.0123', 3600);
  writeFileSync(join(folder, '.new.png.0123'), bytes(10));
  await diskCache(folder, 1000).write('a.png', bytes(10));
  expect(readdirSync(folder).sort()).toEqual(['.new.png.0123', 'a.png']);
});

it('looks at the folder after a share of the limit has been written, not at each write', async () => {
  const cache = diskCache(folder, 10_000);
  await cache.write('first', bytes(10));
  writeFileSync(join(folder, '.old.png.0123'), bytes(10)); // the next look removes it
  used('.old.png.0123', 3600);
  for (let n = 0; n < 49; n++) await cache.write(`f${n}`, bytes(10));
  expect(existsSync(join(folder, '.old.png.0123'))).toBe(true);
  await cache.write('f49', bytes(10));
  expect(existsSync(join(folder, '.old.png.0123'))).toBe(false);
});
