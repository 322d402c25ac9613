import { readFile } from 'node:fs/promises';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';
import { lruCache } from '../../http/lru.ts';
import { inProject } from '../../process/in-project.ts';
import { processWide } from '../../process/process-wide.ts';

/**
 * The faces of the pictures. The paper's own are the files that its pages send to browsers. The others come from npm
 * packages, divided by Fontsource into subsets of some hundred characters, so that a headline of twenty Han characters
 * reads a tenth of a Chinese face.
 */
export const FACES = {
  /** The paper's subsets of Source Serif 4 and Libre Franklin, for English and pinyin */
  serif: { folder: 'public/fonts', file: () => 'bayward-serif.woff2' },
  sans: { folder: 'public/fonts', file: () => 'bayward-sans.woff2' },
  /** The complete faces, for a letter that the paper's subsets lack: ł, Ω, Я */
  wholeSerif: fontsource('source-serif-4', 'opsz'),
  wholeSans: fontsource('libre-franklin', 'wght'),
  /** Han characters in the forms of the Mainland and of Hong Kong */
  hans: fontsource('noto-serif-sc', 'wght'),
  hant: fontsource('noto-serif-hk', 'wght'),
} as const;

/** The name of a face. */
export type FaceName = keyof typeof FACES;

type Source = { readonly folder: string; readonly file: (subset: string) => string; readonly ranges?: string };

function fontsource(name: string, axes: string): Source {
  const folder = `node_modules/@fontsource-variable/${name}`;
  return { folder, file: (subset) => `files/${name}-${subset}-${axes}-normal.woff2`, ranges: 'unicode.json' };
}

/** One open font file: some characters of a face in every weight. */
export type FontSubset = {
  /** The glyph of a code point, or undefined if the file lacks it */
  readonly glyphOf: (character: number) => number | undefined;
  /** The font for shaping, at a weight of its axis */
  readonly font: (weight: number) => Font;
  /** The outline of a glyph as the `d` of an SVG path, in font units with y upwards */
  readonly outline: (glyph: number, weight: number) => string;
  /** The left edge and the width of the ink of a glyph, in em */
  readonly ink: (glyph: number, weight: number) => { readonly left: number; readonly width: number };
  readonly unitsPerEm: number;
};

/** The most files open at a time. A Chinese face has a hundred subsets of 0.1 MB, and there are two of them. */
const OPEN_AT_MOST = 64;
const openFile = processWide('font files', () => lruCache(OPEN_AT_MOST, readSubset));

/** Opens the subsets of a face that may have a code point, the best first. */
export async function subsetsWith(name: FaceName, character: number): Promise<FontSubset[]> {
  const names = (await subsetsOf(name)).filter(({ ranges }) => ranges.some(([from, to]) => character >= from && character <= to));
  const subsets: FontSubset[] = [];
  for (const { subset } of names) subsets.push(await openSubset(name, subset));
  return subsets;
}

function openSubset(name: FaceName, subset: string): Promise<FontSubset> {
  const { folder, file } = FACES[name];
  return openFile(inProject(folder, file(subset)));
}

async function readSubset(path: string): Promise<FontSubset> {
  const face = new Face(new Blob(await decompress(await readFile(path))));
  const fonts = new Map<number, Font>();
  const outlines = new Map<string, string>();
  const font = (weight: number) => {
    let varied = fonts.get(weight);
    if (!varied) {
      varied = new Font(face);
      varied.setVariations([new Variation('wght', weight), new Variation('opsz', OPTICAL_SIZE)]);
      fonts.set(weight, varied);
    }
    return varied;
  };
  return {
    unitsPerEm: face.upem,
    glyphOf: (character) => font(400).nominalGlyph(character) || undefined,
    font,
    ink: (glyph, weight) => {
      const { xBearing = 0, width = face.upem } = font(weight).glyphExtents(glyph) ?? {};
      return { left: xBearing / face.upem, width: width / face.upem };
    },
    outline: (glyph, weight) => {
      const key = `${weight} ${glyph}`;
      let drawn = outlines.get(key);
      if (drawn === undefined) outlines.set(key, (drawn = font(weight).glyphToPath(glyph)));
      return drawn;
    },
  };
}

/** The optical size of Source Serif in the paper's own subset (scripts/fonts.sh). */
const OPTICAL_SIZE = 24;

type Ranges = readonly (readonly [from: number, to: number])[];
type Listed = readonly { readonly subset: string; readonly ranges: Ranges }[];
const EVERYTHING: Listed = [{ subset: '', ranges: [[0, 0x10ffff]] }];
const listed = processWide('ranges of fonts', () => new Map<FaceName, Promise<Listed>>());

/** The subsets of a face with their code points, by Fontsource's `unicode-range`. */
function subsetsOf(name: FaceName): Promise<Listed> {
  const { folder, ranges }: Source = FACES[name];
  if (ranges === undefined) return Promise.resolve(EVERYTHING);
  let read = listed.get(name);
  if (!read) listed.set(name, (read = readRanges(inProject(folder, ranges))));
  return read;
}

async function readRanges(path: string): Promise<Listed> {
  const file = JSON.parse(await readFile(path, 'utf8')) as Record<string, string>;
  return Object.entries(file).map(([subset, ranges]) => ({ subset: subset.replaceAll(/[[\]]/g, ''), ranges: readUnicodeRange(ranges) }));
}

/** @example readUnicodeRange('U+20-7e,U+a3') // [[32, 126], [163, 163]] */
const readUnicodeRange = (ranges: string): Ranges =>
  ranges.split(',').map((range) => {
    const [from = '', to = from] = range.trim().slice('U+'.length).split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
