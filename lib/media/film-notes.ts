import { boxesBetween, type Note, type ReadAt } from '../folder/film-bytes.ts';
import { chunksOf, handlerOf } from './film-samples.ts';

/**
 * Boxes in which phones and programs note place, camera and owner, `uuid` for XMP, and free space, in which programs leave
 * what they have taken out. Players show nothing of them.
 */
const NOTES = /^(?:udta|meta|uuid|free|skip)$/;
/** The handlers of the tracks that are shown. Others say where each second was filmed: action cameras' `meta`, drones' `text`. */
const SHOWN = /^(?:vide|soun)$/;

const FREE = Buffer.from('free');
const ZEROS = Buffer.alloc(0);

/** The notes of an MP4: those of the whole, those of its tracks, and tracks that are notes. Each becomes free space. */
export function notesInMp4(read: ReadAt, size: number): readonly Note[] {
  const within = (boxes: typeof top, type: string) =>
    boxes.filter((box) => box.type === type).flatMap(({ content, to }) => boxesBetween(read, content, Math.min(to, size)));
  const top = boxesBetween(read, 0, size);
  const index = within(top, 'moov');
  const hidden = index.filter((box) => box.type === 'trak' && !SHOWN.test(handlerOf(read, box)));
  const notes = [...top, ...index, ...within(index, 'trak')].filter(({ type, content, to }) => NOTES.test(type) && to > content);
  return [
    ...[...notes, ...hidden].map(({ from, to }) => ({ from: from + 4, to, head: FREE })),
    ...hidden.flatMap((track) => chunksOf(read, track, size)).map((place) => ({ ...place, head: ZEROS })),
  ];
}
