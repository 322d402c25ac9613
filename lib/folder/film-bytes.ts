/** Reads some bytes of a file. */
export type ReadAt = (at: number, length: number) => Buffer;

/** A box of an MP4: its type, where it begins, and where it ends. */
type Box = { readonly type: string; readonly from: number; readonly content: number; readonly to: number };

/** The boxes of an MP4 between two places (ISO/IEC 14496-12, 4.2). Only their heads are read. The last may end beyond the file. */
export function boxesBetween(read: ReadAt, start: number, end: number): readonly Box[] {
  const boxes: Box[] = [];
  for (let from = start; from + 8 <= end;) {
    const head = read(from, 16);
    const short = head.readUInt32BE(0);
    const isLong = short === 1 && head.length === 16;
    const size = short === 0 ? end - from : isLong ? Number(head.readBigUInt64BE(8)) : short;
    if (size < 8) break;
    boxes.push({ type: head.toString('latin1', 4, 8), from, content: from + (isLong ? 16 : 8), to: from + size });
    from += size;
  }
  return boxes;
}

/** What is known of a film: whether it ends where it says, and its length in seconds, as far as it says that. */
export type ReadFilm = { readonly isWhole: boolean; readonly seconds: number | undefined };

/** Reads an MP4, which is whole if it has its index and ends where its last box says. @param size in bytes */
export function readMp4(read: ReadAt, size: number): ReadFilm {
  const boxes = boxesBetween(read, 0, size);
  const index = boxes.find(({ type }) => type === 'moov');
  const isWhole = index !== undefined && (boxes.at(-1)?.to ?? 0) <= size;
  const head = index && boxesBetween(read, index.content, Math.min(index.to, size)).find(({ type }) => type === 'mvhd');
  return { isWhole, seconds: head && secondsOf(read(head.content, 32)) };
}

/** The length that the head of an index says (ISO/IEC 14496-12, 8.2.2); a film that was made in fragments says 0 there. */
function secondsOf(head: Buffer): number | undefined {
  if (head.length < 32) return undefined;
  const isLong = head.readUInt8(0) === 1;
  const scale = head.readUInt32BE(isLong ? 20 : 12);
  const length = isLong ? Number(head.readBigUInt64BE(24)) : head.readUInt32BE(16);
  const isKnown = scale > 0 && length > 0 && length !== (isLong ? Number(0xffff_ffff_ffff_ffffn) : 0xffff_ffff);
  return isKnown ? length / scale : undefined;
}

/** A place of a film that nobody should get: `head` is written over its beginning, zeros over the rest. */
export type Note = { readonly from: number; readonly to: number; readonly head: Buffer };
