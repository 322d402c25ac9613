import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FACES } from '../../lib/pictures/type/font-files.ts';
import { aCopyOfTheCode } from '../../lib/testing/a-copy-of-the-code.ts';
import { BUNDLED, derivedCode, DERIVATIONS } from './derived-code.ts';

let code: ReturnType<typeof aCopyOfTheCode>;
beforeEach(() => (code = aCopyOfTheCode()));
afterEach(() => code.dispose());

/** The names that a change of the code changes: of the index, of pictures. */
async function renamed(change: () => void): Promise<readonly string[]> {
  const before = await derivedCode(code.root);
  change();
  const after = await derivedCode(code.root);
  return Object.keys(DERIVATIONS).filter((name) => before[name as keyof typeof DERIVATIONS] !== after[name as keyof typeof DERIVATIONS]);
}

const INDEX = 'PAPER_INDEX_CODE';
const PICTURES = 'PAPER_PICTURE_CODE';

it.each<[string, readonly string[], string, string, string]>([
  ['what a card shows', [INDEX], 'lib/record/card.ts', 'title: article.title,', 'title: article.source,'],
  ['which lists a story is in', [INDEX], 'lib/record/listing.ts', '`format:${format}`,', ''],
  ['when a story barely is in a language', [INDEX], 'lib/record/translation-state.ts', 'translated * 2 < total', 'translated < total'],
  ['what is searched', [INDEX], 'lib/index/searched-text.ts', 'title: both(title)', "title: ''"],
  ['a rule of the check', [INDEX], 'lib/check/rules/dates.ts', "report('error', ['updatedAt']", "report('warning', ['updatedAt']"],
  ['a table', [INDEX], 'lib/index/tables.ts', 'CREATE INDEX story_code ON story (code);', ''],
  ['a colour of the poster', [PICTURES], 'lib/pictures/look.ts', "ink: '#12181b'", "ink: '#000000'"],
  ['a word of Hong Kong', [INDEX, PICTURES], 'lib/chinese/traditional/words/hong-kong-spelling.json', '"to": "回歸"', '"to": "回归"'],
  [
    'the quality of photographs',
    [PICTURES],
    'lib/media/encode-picture.ts',
    'picture.webp({ quality: 78 })',
    'picture.webp({ quality: 70 })',
  ],
  ['what is left out of drawings', [PICTURES], 'lib/media/clean-svg.ts', "throw new Error('no SVG')", "throw new Error('not SVG')"],
  ['what stands on the front page', [], 'lib/pages/front.ts', 'const ENOUGH = 3', 'const ENOUGH = 4'],
])('%s', async (_, names, file, before, after) => expect(await renamed(() => code.replace(file, before, after))).toEqual(names));

it('a comment, a type or the layout of the source changes no name', async () => {
  const change = () => {
    code.replace('lib/record/card.ts', 'return {', 'return    { // what lists show\n');
    code.replace('lib/pictures/look.ts', 'export const', '/** Measures. */\nexport type Measure = number;\nexport const');
  };
  expect(await renamed(change)).toEqual([]);
});

it('neither is a test of it', async () => {
  expect(await renamed(() => writeFileSync(join(code.root, 'lib/record/card.test.ts'), 'throw 1;'))).toEqual([]);
});

/** Pins a package to another version. */
function repin(name: string): void {
  const file = join(code.root, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, { version: string }> };
  const entry = lock.packages[`node_modules/${name}`];
  if (!entry) throw new Error(`${name} is not installed`);
  entry.version = '99.0.0';
  writeFileSync(file, JSON.stringify(lock));
}

it.each<[string, readonly string[]]>([
  ['zod', [INDEX]],
  ['micromark', [INDEX]], // only mdast-util-from-markdown depends on it
  ['libsql', [INDEX]],
  ['opencc-js', [INDEX, PICTURES]],
  ['pinyin-pro', [INDEX]],
  ['qrcode.react', [PICTURES]],
  ['sharp', [PICTURES]],
  ['@fontsource-variable/noto-serif-hk', [PICTURES]],
  ['vitest', []],
  ['next', []],
])('another version of %s', async (name, names) => expect(await renamed(() => repin(name))).toEqual(names));

it('another font', async () => {
  const font = join(code.root, 'public/fonts/bayward-sans.woff2');
  expect(await renamed(() => writeFileSync(font, readFileSync(font).subarray(1)))).toEqual([PICTURES]);
});

it('knows every font file of the pictures, which no import tells', () => {
  const { files, packages } = DERIVATIONS[PICTURES];
  const known: readonly string[] = [...files, ...packages.map((name) => `node_modules/${name}`)];
  for (const { folder, file } of Object.values(FACES))
    expect(
      known.some((path) => path === folder || path === `${folder}/${file('')}`),
      `${folder}/${file('')}`,
    ).toBe(true);
});

it('no other code that derives reads files past its imports', async () => {
  const { metafile } = await build({ ...BUNDLED, entryPoints: Object.values(DERIVATIONS).flatMap(({ entries }) => entries) });
  const readers = Object.entries(metafile.inputs).filter(([, { imports }]) => imports.some(({ path }) => path.startsWith('node:fs')));
  expect(readers.map(([path]) => path).sort()).toEqual([
    'lib/folder/fault.ts', // content, as the next four
    'lib/folder/media-facts.ts',
    'lib/folder/presence.ts',
    'lib/folder/reader.ts',
    'lib/folder/walk.ts',
    'lib/index/database.ts', // the index itself
    'lib/index/location.ts',
    'lib/index/story-index.ts',
    'lib/media/drawing-fonts.ts', // the fonts of the test before
    'lib/pictures/illustration.ts', // content
    'lib/pictures/type/font-files.ts', // the fonts of the test before
  ]);
});
