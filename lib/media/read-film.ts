import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { pipeline, type Readable, Transform } from 'node:stream';
import { notesInMp4, type ReadAt } from '../folder/film-bytes.ts';
import { lruCache } from '../http/lru.ts';
import { processWide } from '../process/process-wide.ts';

/** The films whose notes are known: players ask for one in many ranges. */
const KNOWN = 200;

type Place = readonly [from: number, to: number];

/** By path, size and time, on a line each. */
const notes = processWide('notes of films', () =>
  lruCache(KNOWN, async (key): Promise<readonly Place[]> => {
    const [path = '', size] = key.split('\n');
    const file = openSync(path, 'r');
    try {
      const read: ReadAt = (at, length) => {
        const bytes = Buffer.alloc(length);
        return bytes.subarray(0, readSync(file, bytes, 0, length, at));
      };
      return notesInMp4(read, Number(size));
    } finally {
      closeSync(file);
    }
  }),
);

/**
 * How to read a film without the notes of phones and cameras, which say where it was made and whose it is: boxes of notes
 * become free space of the same length, so every other byte keeps its place.
 */
export async function filmReader(path: string, size: number, mtimeMs: number): Promise<(start: number, end: number) => Readable> {
  const places = path.endsWith('.mp4') ? await notes([path, size, mtimeMs].join('\n')) : [];
  return (start, end) => {
    const film = createReadStream(path, { start, end });
    if (places.length === 0) return film;
    const blank = blankPlaces(places, start);
    pipeline(film, blank, () => undefined); // an error or a reader who leaves ends both
    return blank;
  };
}

/** Overwrites places of a file, each of which begins with the type of a box. @param start where what is read begins */
function blankPlaces(places: readonly Place[], start: number): Transform {
  let at = start;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      const within = (place: number) => Math.min(chunk.length, Math.max(0, place - at));
      for (const [from, to] of places) {
        chunk.fill(0, within(from), within(to));
        for (const [n, letter] of [...Buffer.from('free')].entries())
          if (from + n >= at && from + n < at + chunk.length) chunk[from + n - at] = letter;
      }
      at += chunk.length;
      done(null, chunk);
    },
  });
}
