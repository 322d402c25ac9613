import type { Note, ReadAt, ReadFilm } from './film-bytes.ts';

/** An element of a WebM (RFC 8794): where it begins, where its content does, and where it ends; Infinity if it does not say. */
type Element = { readonly id: number; readonly from: number; readonly content: number; readonly to: number };

/** Elements by their ids (RFC 9559, 5.1). */
const SEGMENT = 0x18538067;
const INFO = 0x1549a966;
const SCALE = 0x2ad7b1;
const DURATION = 0x4489;
const TRACKS = 0x1654ae6b;
const CLUSTER = 0x1f43b675;
const VOID = 0xec;
/** In which programs note who made a film, where and with what, and files that are attached to it. */
const NOTES: readonly number[] = [0x1254c367, 0x1941a469];

/** The head of an element; undefined where there is none. */
function elementAt(read: ReadAt, from: number): Element | undefined {
  const head = read(from, 12);
  const idLength = Math.clz32(head[0] ?? 0) - 23;
  const sizeLength = Math.clz32(head[idLength] ?? 0) - 23;
  if (idLength > 4 || sizeLength > 8 || head.length < idLength + sizeLength) return undefined;
  const content = from + idLength + sizeLength;
  // The first one bit of a length says how many bytes it has; a length of nothing but ones is unknown
  const [first = 0, ...rest] = head.subarray(idLength, idLength + sizeLength);
  const mask = (1 << (8 - sizeLength)) - 1;
  const isUnknown = (first & mask) === mask && rest.every((byte) => byte === 0xff);
  const size = rest.reduce((sum, byte) => sum * 256 + byte, first & mask);
  return { id: head.readUIntBE(0, idLength), from, content, to: isUnknown ? Infinity : content + size };
}

/** The elements between two places, with those inside of a segment, and of a cluster that does not say where it ends. */
function* elementsBetween(read: ReadAt, start: number, end: number): Generator<Element> {
  for (let at = start; at < end;) {
    const element = elementAt(read, at);
    if (!element) return;
    yield element;
    at = element.id === SEGMENT || element.to === Infinity ? element.content : element.to;
  }
}

/**
 * Reads a WebM, of which only heads of elements are read. It is whole if it has tracks and a picture, and no element ends beyond
 * the file. @param size in bytes
 */
export function readWebm(read: ReadAt, size: number): ReadFilm {
  let seconds: number | undefined;
  let hasTracks = false;
  let hasPictures = false;
  let end = 0;
  for (const element of elementsBetween(read, 0, size)) {
    const { id, content, to } = element;
    if (to !== Infinity && to > size) return { isWhole: false, seconds };
    end = id === SEGMENT || to === Infinity ? content : to;
    if (id === INFO) seconds = secondsIn(read, element);
    hasTracks ||= id === TRACKS;
    hasPictures ||= id === CLUSTER;
  }
  return { isWhole: hasTracks && hasPictures && end === size, seconds };
}

/** The length that a film says (RFC 9559, 5.1.2); what browsers record says none. */
function secondsIn(read: ReadAt, { content, to }: Element): number | undefined {
  const elements = [...elementsBetween(read, content, to)];
  const bytesOf = (wanted: number) => {
    const found = elements.find(({ id }) => id === wanted);
    return found && read(found.content, found.to - found.content);
  };
  const [scale, duration] = [bytesOf(SCALE), bytesOf(DURATION)];
  const nanoseconds = scale ? scale.reduce((sum, byte) => sum * 256 + byte, 0) : 1_000_000;
  const length = duration?.length === 8 ? duration.readDoubleBE() : duration?.length === 4 ? duration.readFloatBE() : 0;
  return length > 0 ? (length * nanoseconds) / 1e9 : undefined;
}

/** The notes of a WebM. Each becomes an element that players skip, of the same length. */
export const notesInWebm = (read: ReadAt, size: number): readonly Note[] =>
  [...elementsBetween(read, 0, size)].flatMap(({ id, from, to }) =>
    NOTES.includes(id) && to !== Infinity ? [{ from, to, head: voidHead(to - from) }] : [],
  );

/** The head of an element to be skipped. @param length its length with the head, in bytes: that of a note is never below 5 */
function voidHead(length: number): Buffer {
  const sizeLength = length > 8 ? 8 : 1;
  const head = Buffer.alloc(1 + sizeLength);
  head.writeUInt8(VOID);
  const size = length - head.length;
  if (sizeLength === 1) head.writeUInt8(0x80 | size, 1);
  else head.writeBigUInt64BE((1n << 56n) | BigInt(size), 1);
  return head;
}
