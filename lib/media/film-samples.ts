import { boxesBetween, type ReadAt } from '../folder/film-bytes.ts';

/** A place of a file. */
type Place = { readonly from: number; readonly to: number };
/** Where the boxes inside of a box are. */
type Inside = { readonly content: number; readonly to: number };

/** The boxes that lead from a track to the tables of its samples (ISO/IEC 14496-12, 8.3.1). */
const WAY = ['mdia', 'minf', 'stbl'];
/** Tables with more entries are not believed, so that a broken film takes no memory. */
const MOST_ENTRIES = 1_000_000;

/** The handler of a track (ISO/IEC 14496-12, 8.4.3): `vide`, `soun`, `meta`, `text` … */
export function handlerOf(read: ReadAt, track: Inside): string {
  const media = boxIn(read, track, 'mdia');
  const handler = media && boxIn(read, media, 'hdlr');
  return handler ? read(handler.content + 8, 4).toString('latin1') : '';
}

/** Where in the file the samples of a track are, a chunk each (ISO/IEC 14496-12, 8.7). @param size of the file in bytes */
export function chunksOf(read: ReadAt, track: Inside, size: number): readonly Place[] {
  const tables = WAY.reduce<Inside | undefined>((box, type) => box && boxIn(read, box, type), track);
  if (!tables) return [];
  const numbers = (type: string, skipped: number, width = 4): readonly number[] => {
    const table = boxIn(read, tables, type);
    if (!table) return [];
    const bytes = read(table.content + skipped, Math.min(table.to - table.content - skipped, MOST_ENTRIES * width));
    return Array.from({ length: Math.max(0, Math.floor(bytes.length / width)) }, (_, n) =>
      width === 8 ? Number(bytes.readBigUInt64BE(n * 8)) : bytes.readUInt32BE(n * 4),
    );
  };
  const [same = 0, , ...sizes] = numbers('stsz', 4);
  const runs = numbers('stsc', 8); // in threes: first chunk, counted from 1; samples in each; description
  const offsets = [...numbers('stco', 8), ...numbers('co64', 8, 8)];
  const chunks: Place[] = [];
  for (let chunk = 0, run = 0, sample = 0; chunk < offsets.length; chunk++) {
    if ((runs[run + 3] ?? Infinity) <= chunk + 1) run += 3;
    const next = sample + (runs[run + 1] ?? 0);
    const length = same > 0 ? same * (next - sample) : sizes.slice(sample, next).reduce((sum, one) => sum + one, 0);
    const from = offsets[chunk] ?? size;
    if (length > 0 && from < size) chunks.push({ from, to: Math.min(size, from + length) });
    sample = next;
  }
  return chunks;
}

const boxIn = (read: ReadAt, { content, to }: Inside, type: string) => boxesBetween(read, content, to).find((box) => box.type === type);
