import { rootOf } from './svg.ts';

/** What the bytes of a media file say that it is. */
export type FileKind = keyof typeof KINDS;

/**
 * The kinds that people put into `media`, rightly or not: what a message calls them, and the endings under which the paper
 * takes them. Browsers show no HEIC, TIFF or PDF as a picture; a GIF is not taken because one that moves weighs ten times
 * what a film does.
 */
export const KINDS = {
  svg: { name: 'an SVG drawing', endings: ['svg'] },
  png: { name: 'a PNG picture', endings: ['png'] },
  jpeg: { name: 'a JPEG picture', endings: ['jpg', 'jpeg'] },
  webp: { name: 'a WebP picture', endings: ['webp'] },
  avif: { name: 'an AVIF picture', endings: ['avif'] },
  mp4: { name: 'an MP4 film', endings: ['mp4'] },
  webm: { name: 'a WebM film', endings: ['webm'] },
  captions: { name: 'captions', endings: ['vtt'] },
  gif: { name: 'a GIF', endings: [] },
  heic: { name: 'a HEIC photo', endings: [] },
  tiff: { name: 'a TIFF picture or a camera’s raw file', endings: [] },
  bmp: { name: 'a BMP picture', endings: [] },
  jxl: { name: 'a JPEG XL picture', endings: [] },
  jp2: { name: 'a JPEG 2000 picture', endings: [] },
  psd: { name: 'a Photoshop file', endings: [] },
  pdf: { name: 'a PDF', endings: [] },
  quicktime: { name: 'a QuickTime film', endings: [] },
  matroska: { name: 'a Matroska film', endings: [] },
  zip: { name: 'a packed or Office file', endings: [] },
  gzip: { name: 'a compressed file', endings: [] },
  html: { name: 'a web page', endings: [] },
  /** What is in a folder of Git whose large files were not fetched */
  pointer: { name: 'a pointer of Git LFS', endings: [] },
} as const satisfies Record<string, { name: string; endings: readonly string[] }>;

/** How far into a file its kind shows: an SVG may begin with a licence. */
export const KIND_BYTES = 64 * 1024;

/** Signatures of binary files; the dots stand for any byte. */
const SIGNATURES: readonly (readonly [RegExp, FileKind])[] = [
  [/^\xff\xd8\xff/, 'jpeg'],
  [/^\x89PNG\r\n\x1a\n/, 'png'],
  [/^RIFF[^]{4}WEBP/, 'webp'],
  [/^GIF8[79]a/, 'gif'],
  [/^(?:II\*\0|MM\0\*|II\+\0|MM\0\+)/, 'tiff'],
  [/^BM[^]{4}\0\0\0\0/, 'bmp'],
  [/^(?:\xff\x0a|\0\0\0\x0cJXL )/, 'jxl'],
  [/^(?:\0\0\0\x0cjP {2}|\xff\x4f\xff\x51)/, 'jp2'],
  [/^8BPS/, 'psd'],
  [/^%PDF/, 'pdf'],
  [/^PK\x03\x04/, 'zip'],
  [/^\x1f\x8b/, 'gzip'],
  [/^version https:\/\/git-lfs\.git/, 'pointer'],
  [/^[^]{4}(?:moov|mdat|wide|free)/, 'quicktime'],
];

/** What a file is, by its beginning; undefined if nothing here begins so. */
export function kindOf(head: Buffer): FileKind | undefined {
  const start = head.toString('latin1', 0, 32);
  const signed = SIGNATURES.find(([signature]) => signature.test(start));
  if (signed) return signed[1];
  if (start.slice(4, 8) === 'ftyp') return kindOfBrands(head);
  if (start.startsWith('\x1aE\xdf\xa3')) return head.toString('latin1', 0, 128).includes('webm') ? 'webm' : 'matroska';
  if (/^WEBVTT(?:\s|$)/.test(head.toString('utf8', 0, 32).replace(/^\uFEFF/, ''))) return 'captions'; // WebVTT, 4.1: white space or nothing follows
  const root = rootOf(head);
  if (root === 'svg' || root?.endsWith(':svg')) return 'svg';
  return root === 'html' || /^\s*<!doctype html/i.test(head.toString('latin1', 0, 200)) ? 'html' : undefined;
}

/** ISO base media files say by brands what may read them: HEIC, AVIF and MP4 are one container (ISO/IEC 14496-12, 4.3). */
function kindOfBrands(head: Buffer): FileKind {
  const end = Math.min(head.readUInt32BE(0), head.length);
  const brands: string[] = [];
  for (let at = 8; at + 4 <= end; at += 4) if (at !== 12) brands.push(head.toString('latin1', at, at + 4));
  if (brands.some((brand) => /^avi[fs]$/.test(brand))) return 'avif';
  if (brands.some((brand) => /^(?:he[ivm][cxms]|mif1|msf1)$/.test(brand))) return 'heic';
  return brands[0] === 'qt  ' ? 'quicktime' : 'mp4';
}
