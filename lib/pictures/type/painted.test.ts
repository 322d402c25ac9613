import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blob, Face } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';
import { expect, it } from 'vitest';
import { encoded, isPainted, unpaintedIn } from '../../unicode/painted.ts';
import { FACES } from './font-files.ts';

const FILES = Object.values(FACES).flatMap(({ folder, file }) => {
  // The name of a file with any subset in it
  const [before = '', after] = file('*').split('*');
  return after === undefined
    ? [join(folder, before)]
    : readdirSync(join(folder, 'files'))
        .filter((name) => `files/${name}`.startsWith(before) && name.endsWith(after))
        .map((name) => join(folder, 'files', name));
});

/** `npx vitest run --project unit <this file> -u` writes the list after a change of the fonts. */
it('the check knows the characters of all fonts', async () => {
  expect(FILES.length).toBeGreaterThan(200);
  const characters: number[] = [];
  for (const file of FILES)
    for (const one of new Face(new Blob(await decompress(readFileSync(file)))).collectUnicodes()) characters.push(one);
  await expect(`${JSON.stringify(encoded(characters))}\n`).toMatchFileSnapshot('../../unicode/painted.json');
  for (const one of new Set(characters))
    if (!isPainted(String.fromCodePoint(one))) throw new Error(`U+${one.toString(16)} is not in the list`);
});

it.each<[string, readonly (readonly [number, string])[]]>([
  [
    '서울 to Shenzhen by sea 🚢',
    [
      [0, '서'],
      [1, '울'],
      [22, '🚢'],
    ],
  ],
  ['𠮷野家', [[0, '𠮷']]],
  [
    '一家👨‍👩‍👧‍👦🇭🇰',
    [
      [2, '👨‍👩‍👧‍👦'],
      [13, '🇭🇰'],
    ],
  ],
  ['湾区 灣區 Łódź Ωmega Яна ǎ x̄ — “…”', []],
  ['a\u3000b\u2003c\u2028d\u00a0e\tf\u00adg葛\u{e0100}', []],
])('%s', (text, right) => expect(unpaintedIn(text).map(({ at, letter }) => [at, letter])).toEqual(right));
