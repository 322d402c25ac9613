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

/** Whether an MP4 has its index and ends where its last box says. @param size in bytes */
export function isWholeMp4(read: ReadAt, size: number): boolean {
  const boxes = boxesBetween(read, 0, size);
  return boxes.some(({ type }) => type === 'moov') && (boxes.at(-1)?.to ?? 0) <= size;
}

/** Boxes in which phones note place, camera and owner; players show nothing of them. */
const NOTES = /^(?:udta|meta)$/;

/** The places of a film's notes: those of the whole and those of its tracks. Each begins with the type of its box. */
export function notesInMp4(read: ReadAt, size: number): readonly (readonly [from: number, to: number])[] {
  const top = boxesBetween(read, 0, size);
  const index = top.filter(({ type }) => type === 'moov').flatMap(({ content, to }) => boxesBetween(read, content, Math.min(to, size)));
  const tracks = index.filter(({ type }) => type === 'trak').flatMap(({ content, to }) => boxesBetween(read, content, Math.min(to, size)));
  return [...top, ...index, ...tracks].flatMap(({ type, from, to }) => (NOTES.test(type) ? [[from + 4, to] as const] : []));
}
