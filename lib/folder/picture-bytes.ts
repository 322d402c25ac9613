import type { FileKind } from './file-kind.ts';
import { xmlText } from './svg.ts';

/** A part of a file: its type, and where its content begins and ends. */
type Part = { readonly type: string; readonly from: number; readonly to: number };

/**
 * Whether a picture is complete, by the lengths that its format states: a download that broke off has a good head, and would
 * be shown half grey. Bytes that changed in the middle are not found here; they are when the picture is decoded.
 */
export function isWholePicture(bytes: Buffer, kind: FileKind): boolean {
  switch (kind) {
    case 'jpeg':
      return hasEndOfJpeg(bytes);
    case 'png':
      return pngChunks(bytes).some(({ type }) => type === 'IEND');
    case 'webp':
      return bytes.length >= 12 && bytes.readUInt32LE(4) + 8 <= bytes.length && !endsInZeros(bytes);
    case 'avif': {
      const boxes = isoBoxes(bytes);
      const last = boxes.at(-1);
      return last !== undefined && last.to <= bytes.length && boxes.some(({ type }) => type === 'meta') && !endsInZeros(bytes);
    }
    case 'svg':
      return /<\/(?:[\w.-]+:)?svg\s*>|<(?:[\w.-]+:)?svg\b[^>]*\/>/i.test(xmlText(bytes));
    default:
      return true;
  }
}

/** A place that a synchroniser has reserved and not filled. Compressed data does not end so. */
const endsInZeros = (bytes: Buffer) => bytes.length > 256 && bytes.subarray(-64).every((byte) => byte === 0);

/** A segment of a JPEG: its marker, and where its content begins and ends. */
type Segment = { readonly marker: number; readonly from: number; readonly to: number };

const END_OF_JPEG = 0xd9;

/**
 * Walks through the segments and scans of a JPEG (ITU-T T.81, B.1), up to its end. A thumbnail inside of a segment has an end and
 * a size of its own, which do not count. Any number of bytes 0xff may fill the place in front of a marker.
 */
function* jpegSegments(bytes: Buffer): Generator<Segment> {
  let at = 2;
  while (at + 2 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return;
    if (marker === END_OF_JPEG) return void (yield { marker, from: at, to: at });
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2;
    else if (at + 4 > bytes.length) return;
    else {
      const [from, to] = [at + 4, at + 2 + bytes.readUInt16BE(at + 2)];
      yield { marker, from, to };
      at = marker === 0xda ? endOfScan(bytes, to) : to;
    }
  }
}

const hasEndOfJpeg = (bytes: Buffer): boolean => [...jpegSegments(bytes)].some(({ marker }) => marker === END_OF_JPEG);

/** The size in pixels of a JPEG as it is stored, wherever it is said. */
export function sizeOfJpeg(bytes: Buffer): { readonly width: number; readonly height: number } | undefined {
  const frame = [...jpegSegments(bytes)].find(({ marker }) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker));
  return frame && frame.from + 5 <= bytes.length
    ? { width: bytes.readUInt16BE(frame.from + 3), height: bytes.readUInt16BE(frame.from + 1) }
    : undefined;
}

function endOfScan(bytes: Buffer, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

/** The complete chunks of a PNG, up to its end. */
export function pngChunks(bytes: Buffer): readonly Part[] {
  const chunks: Part[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const [from, type] = [at + 8, bytes.toString('latin1', at + 4, at + 8)];
    const to = from + bytes.readUInt32BE(at);
    if (to + 4 > bytes.length) break;
    chunks.push({ type, from, to });
    if (type === 'IEND') break;
    at = to + 4;
  }
  return chunks;
}

/** The chunks of a WebP. */
function webpChunks(bytes: Buffer): readonly Part[] {
  const chunks: Part[] = [];
  for (let at = 12; at + 8 <= bytes.length;) {
    const to = at + 8 + bytes.readUInt32LE(at + 4);
    chunks.push({ type: bytes.toString('latin1', at, at + 4), from: at + 8, to });
    at = to + (to % 2);
  }
  return chunks;
}

/** The boxes of an ISO base media file, or of a box of it; the last may end beyond the bytes (ISO/IEC 14496-12, 4.2). */
export function isoBoxes(bytes: Buffer, start = 0, end = bytes.length): readonly Part[] {
  const boxes: Part[] = [];
  for (let at = start; at + 8 <= end;) {
    const short = bytes.readUInt32BE(at);
    const isLong = short === 1 && at + 16 <= end;
    const size = short === 0 ? end - at : isLong ? Number(bytes.readBigUInt64BE(at + 8)) : short;
    if (size < 8) break;
    boxes.push({ type: bytes.toString('latin1', at + 4, at + 8), from: at + (isLong ? 16 : 8), to: at + size });
    at += size;
  }
  return boxes;
}

/** Whether a picture is stored on its side and turned when it is shown: by EXIF, in AVIF by a property of the picture. */
export function isOnItsSide(bytes: Buffer, kind: FileKind): boolean {
  switch (kind) {
    case 'jpeg':
      return turnsSideways(
        [...jpegSegments(bytes)].find(({ marker, from }) => marker === 0xe1 && bytes.toString('latin1', from, from + 6) === 'Exif\0\0'),
        bytes,
      );
    case 'png':
      return turnsSideways(
        pngChunks(bytes).find(({ type }) => type === 'eXIf'),
        bytes,
      );
    case 'webp':
      return turnsSideways(
        webpChunks(bytes).find(({ type }) => type === 'EXIF'),
        bytes,
      );
    case 'avif': {
      const at = bytes.indexOf('irot', 0, 'latin1');
      return at !== -1 && ((bytes[at + 4] ?? 0) & 1) === 1;
    }
    default:
      return false;
  }
}

/** Whether the orientation in EXIF data is one of 5 to 8 (CIPA DC-008, 4.6.5). */
function turnsSideways(part: Pick<Part, 'from' | 'to'> | undefined, bytes: Buffer): boolean {
  if (!part) return false;
  const exif = bytes.subarray(part.from, part.to);
  const data = exif.toString('latin1', 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif;
  const little = data.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (at + 2 > data.length ? 0 : little ? data.readUInt16LE(at) : data.readUInt16BE(at));
  const directory = data.length < 8 ? 0 : little ? data.readUInt32LE(4) : data.readUInt32BE(4);
  for (let n = 0; n < short(directory); n++) {
    const entry = directory + 2 + n * 12;
    if (short(entry) === 0x0112) return short(entry + 8) >= 5;
  }
  return false;
}

/** Whether a picture moves in a format of which only the first frame could be made in other sizes. */
export const isMovingAvif = (bytes: Buffer): boolean => bytes.toString('latin1', 8, 12) === 'avis';
