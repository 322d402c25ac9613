import { describe, expect, it } from 'vitest';
import type { ReadAt } from './film-bytes.ts';
import { notesInWebm, readWebm } from './webm-bytes.ts';

/** An element with a length of so many bytes, or without one. */
const element = (id: string, content: Buffer, lengthBytes: number | 'unknown' = 4): Buffer => {
  if (lengthBytes === 'unknown') return Buffer.concat([Buffer.from(id, 'hex'), Buffer.from('01ffffffffffffff', 'hex'), content]);
  const length = Buffer.alloc(8);
  length.writeBigUInt64BE((1n << BigInt(7 * lengthBytes)) | BigInt(content.length));
  return Buffer.concat([Buffer.from(id, 'hex'), length.subarray(8 - lengthBytes), content]);
};
const float = (value: number) => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return bytes;
};
const HEAD = element('1a45dfa3', Buffer.from('webm'), 1);
const SCALE = element('2ad7b1', Buffer.from('0f4240', 'hex'), 1);
const INFO = element('1549a966', Buffer.concat([SCALE, element('4489', float(20_400), 1)]));
const TRACKS = element('1654ae6b', Buffer.from('track'));
const pictures = (lengthBytes?: number | 'unknown') => element('1f43b675', element('a3', Buffer.alloc(300, 7), 2), lengthBytes);
const tags = (lengthBytes?: number) => element('1254c367', Buffer.from('ARTIST Chan Siu Ming, 22.28 114.17'), lengthBytes);

const readerOf =
  (bytes: Buffer): ReadAt =>
  (at, length) =>
    bytes.subarray(at, at + length);
const read = (bytes: Buffer) => readWebm(readerOf(bytes), bytes.length);

const FILMS: Readonly<Record<string, readonly [film: Buffer, seconds: number | undefined]>> = {
  'as programs write it': [
    Buffer.concat([HEAD, element('18538067', Buffer.concat([INFO, TRACKS, pictures(), pictures(8), tags()]), 8)]),
    20.4,
  ],
  'as browsers record it': [
    Buffer.concat([
      HEAD,
      element('18538067', Buffer.concat([element('1549a966', SCALE), TRACKS, pictures('unknown'), pictures('unknown')]), 'unknown'),
    ]),
    undefined,
  ],
};

describe.each(Object.entries(FILMS))('a WebM %s', (_, [film, seconds]) => {
  it('is whole, and says its length', () => expect(read(film)).toEqual({ isWhole: true, seconds }));
  it.each([0.2, 0.5, 0.9, 0.999])('breaks off after a share of %f', (share) =>
    expect(read(film.subarray(0, Math.floor(film.length * share))).isWhole).toBe(false),
  );
});

it('without pictures, or of zeros, it is no film', () => {
  expect(read(Buffer.concat([HEAD, element('18538067', Buffer.concat([INFO, TRACKS]))])).isWhole).toBe(false);
  expect(read(Buffer.concat([HEAD, Buffer.alloc(500)])).isWhole).toBe(false);
});

it.each([1, 2, 4, 8])('its notes become space that players skip, whatever their length is written in: %i bytes', (lengthBytes) => {
  const film = Buffer.concat([HEAD, element('18538067', Buffer.concat([INFO, TRACKS, tags(lengthBytes), pictures()]), 8)]);
  const sent = Buffer.from(film);
  for (const { from, to, head } of notesInWebm(readerOf(film), film.length)) {
    sent.fill(0, from, to);
    head.copy(sent, from);
  }
  expect([sent.length, sent.includes('Chan'), sent.includes('114.17')]).toEqual([film.length, false, false]);
  expect(read(sent)).toEqual({ isWhole: true, seconds: 20.4 });
  expect(sent.indexOf(pictures())).toBe(film.indexOf(pictures()));
});
