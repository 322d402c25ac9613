import { readFile } from 'node:fs/promises';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';
import { lruCache } from '../http/lru.ts';
import { inProject } from '../process/in-project.ts';
import { processWide } from '../process/process-wide.ts';

/**
 * The faces of the pictures, as files on this machine. The paper's own are the ones that its pages send to browsers; the
 * others come from npm packages, cut by Fontsource into slices of some hundred characters, so that a headline of twenty
 * Han characters reads a tenth of a Chinese face.
 */
const FACES = {
  /** The paper's Source Serif 4 and Libre Franklin: what English and pinyin need */
  serif: { folder: 'public/fonts', file: () => 'bayward-serif.woff2' },
  sans: { folder: 'public/fonts', file: () => 'bayward-sans.woff2' },
  /** The whole of them, for a letter that the paper's subset lacks: ł, Ω, Я */
  wholeSerif: fontsource('source-serif-4', 'opsz'),
  wholeSans: fontsource('libre-franklin', 'wght'),
  /** Han in the shapes of the mainland and of Hong Kong */
  hans: fontsource('noto-serif-sc', 'wght'),
  hant: fontsource('noto-serif-hk', 'wght'),
} as const;
export type FaceName = keyof typeof FACES;

type Source = { readonly folder: string; readonly file: (slice: string) => string; readonly ranges?: string };

function fontsource(name: string, axes: string): Source {
  const folder = `node_modules/@fontsource-variable/${name}`;
  return { folder, file: (slice) => `files/${name}-${slice}-${axes}-normal.woff2`, ranges: 'unicode.json' };
}

/** One font file, open: some characters of a face in every weight. */
export type Slice = {
  /** The glyph of a character, or undefined where the file has none */
  readonly glyphOf: (character: number) => number | undefined;
  /** The font for shaping, at a weight of its axis */
  readonly font: (weight: number) => Font;
  /** The outline of a glyph as the `d` of an SVG path, in units of which `unitsPerEm` make an em, y upwards */
  readonly outline: (glyph: number, weight: number) => string;
  /** Where the ink of a glyph begins, and how wide it is, in em */
  readonly ink: (glyph: number, weight: number) => { readonly left: number; readonly width: number };
  readonly unitsPerEm: number;
};

/** Open files at a time: a Chinese face has a hundred slices of 0.1 MB, and two scripts. */
const OPEN_AT_MOST = 64;
const openFile = processWide('font files', () => lruCache(OPEN_AT_MOST, readSlice));

/** The files of a face that may have a character, best first, opened. */
export async function slicesWith(name: FaceName, character: number): Promise<Slice[]> {
  const names = (await slicesOf(name)).filter(({ ranges }) => ranges.some(([from, to]) => character >= from && character <= to));
  const slices: Slice[] = [];
  for (const { slice } of names) slices.push(await openSlice(name, slice));
  return slices;
}

function openSlice(name: FaceName, slice: string): Promise<Slice> {
  const { folder, file } = FACES[name];
  return openFile(inProject(folder, file(slice)));
}

async function readSlice(path: string): Promise<Slice> {
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

/** The cut of Source Serif at which the paper's own subset was made (scripts/fonts.sh). */
const OPTICAL_SIZE = 24;

type Ranges = readonly (readonly [from: number, to: number])[];
type Listed = readonly { readonly slice: string; readonly ranges: Ranges }[];
const EVERYTHING: Listed = [{ slice: '', ranges: [[0, 0x10ffff]] }];
const listed = processWide('ranges of fonts', () => new Map<FaceName, Promise<Listed>>());

/** What each slice of a face holds, by the `unicode-range` that Fontsource gives it. */
function slicesOf(name: FaceName): Promise<Listed> {
  const { folder, ranges }: Source = FACES[name];
  if (ranges === undefined) return Promise.resolve(EVERYTHING);
  let read = listed.get(name);
  if (!read) listed.set(name, (read = readRanges(inProject(folder, ranges))));
  return read;
}

async function readRanges(path: string): Promise<Listed> {
  const file = JSON.parse(await readFile(path, 'utf8')) as Record<string, string>;
  return Object.entries(file).map(([slice, ranges]) => ({ slice: slice.replaceAll(/[[\]]/g, ''), ranges: readUnicodeRange(ranges) }));
}

/** @example readUnicodeRange('U+20-7e,U+a3') // [[32, 126], [163, 163]] */
const readUnicodeRange = (ranges: string): Ranges =>
  ranges.split(',').map((range) => {
    const [from = '', to = from] = range.trim().slice('U+'.length).split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
