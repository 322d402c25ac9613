import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { pipeline, type Readable, Transform } from 'node:stream';
import type { Note, ReadAt } from '../folder/film-bytes.ts';
import { notesInWebm } from '../folder/webm-bytes.ts';
import { lruCache } from '../http/lru.ts';
import { processWide } from '../process/process-wide.ts';
import { notesInMp4 } from './film-notes.ts';

/** The films whose notes are known: players ask for one in many ranges. */
const KNOWN = 200;

/** By path, size and time, on a line each. */
const notes = processWide('notes of films', () =>
  lruCache(KNOWN, async (key): Promise<readonly Note[]> => {
    const [path = '', size] = key.split('\n');
    const file = openSync(path, 'r');
    try {
      const read: ReadAt = (at, length) => {
        const bytes = Buffer.alloc(length);
        return bytes.subarray(0, readSync(file, bytes, 0, length, at));
      };
      return path.endsWith('.mp4') ? notesInMp4(read, Number(size)) : notesInWebm(read, Number(size));
    } finally {
      closeSync(file);
    }
  }),
);

/**
 * How to read a film without the notes of phones and programs, which say where it was made and whose it is: they become free
 * space of the same length, so every other byte keeps its place.
 */
export async function filmReader(path: string, size: number, mtimeMs: number): Promise<(start: number, end: number) => Readable> {
  const places = /\.(?:mp4|webm)$/.test(path) ? await notes([path, size, mtimeMs].join('\n')) : [];
  return (start, end) => {
    const film = createReadStream(path, { start, end });
    if (places.length === 0) return film;
    const blank = blankPlaces(places, start);
    pipeline(film, blank, () => undefined); // an error or a reader who leaves ends both
    return blank;
  };
}

/** Overwrites places of a file. @param start where what is read begins */
function blankPlaces(places: readonly Note[], start: number): Transform {
  let at = start;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      const within = (place: number) => Math.min(chunk.length, Math.max(0, place - at));
      for (const { from, to, head } of places) {
        chunk.fill(0, within(from), within(to));
        for (const [n, byte] of head.entries()) if (from + n >= at && from + n < at + chunk.length) chunk[from + n - at] = byte;
      }
      at += chunk.length;
      done(null, chunk);
    },
  });
}
