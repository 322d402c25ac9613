import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SECRETS } from '../testing/photos.ts';
import { filmReader } from './read-film.ts';

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'film-'))));
afterAll(() => rmSync(folder, { recursive: true }));

const box = (type: string, ...content: Buffer[]): Buffer => {
  const body = Buffer.concat(content);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4);
  return Buffer.concat([head, body]);
};
const note = box('\u00a9xyz', Buffer.from('+22.2783+114.1747/'), Buffer.from(SECRETS.owner));
const data = box('mdat', Buffer.from('pictures of udta and meta'));
/** The handler of a track, in the box that leads to it. */
const handler = (type: string, ...more: Buffer[]) => box('mdia', box('hdlr', Buffer.alloc(8), Buffer.from(type)), ...more);
/** As a phone makes it: notes of the whole, of a track and at the end. */
const signed = Buffer.concat([
  box('ftyp', Buffer.from('isom')),
  box(
    'moov',
    box('mvhd', Buffer.alloc(4)),
    box('trak', box('tkhd', Buffer.alloc(4)), handler('vide'), box('udta', note)),
    box('udta', note),
    box('meta', note),
  ),
  data,
  box('meta', note),
]);
const clean = async (bytes: Buffer, name = 'a.mp4', start = 0, end = bytes.length - 1) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const read = await filmReader(path, bytes.length, statSync(path).mtimeMs);
  return Buffer.concat((await read(start, end).toArray()) as Buffer[]);
};

it('leaves out where a film was made and by whom, and moves no byte', async () => {
  const sent = await clean(signed);
  expect([sent.length, sent.includes(SECRETS.owner), sent.includes('114.17')]).toEqual([signed.length, false, false]);
  expect(sent.indexOf(data)).toBe(signed.indexOf(data));
  expect(sent.toString('latin1').match(/free/g)).toHaveLength(4);
});

it('XMP, and free space with what a program has taken out', async () => {
  const film = Buffer.concat([box('ftyp'), box('moov', box('uuid', note), box('free', note)), data, box('uuid', note), box('skip', note)]);
  const sent = await clean(film, 'xmp.mp4');
  expect([sent.length, sent.includes(SECRETS.owner), sent.includes('114.17')]).toEqual([film.length, false, false]);
  expect(sent.includes(data)).toBe(true);
});

it('tracks that say where each second was filmed, with their samples, of one size or each of its own', async () => {
  const numbers = (...all: number[]) => Buffer.concat(all.map((n) => Buffer.from(n.toString(16).padStart(8, '0'), 'hex')));
  const places = Buffer.from('N22.27E114.17picturesN22.28E114.18picturesN22.29E114.19');
  const tables = (...sizes: number[]) => [numbers(0, ...sizes), numbers(0, 2, 1, 1, 1, 2, 2, 1)] as const;
  const film = (sizes: readonly number[], starts: readonly number[]) => {
    const [stsz, stsc] = tables(...sizes);
    const stbl = box('stbl', box('stsz', stsz), box('stsc', stsc), box('stco', numbers(0, starts.length, ...starts)));
    const track = box('trak', box('tkhd', Buffer.alloc(4)), handler('meta', box('minf', stbl)));
    return Buffer.concat([box('ftyp'), box('mdat', places), box('moov', box('trak', handler('vide')), track)]);
  };
  for (const sizes of [
    [13, 3],
    [0, 3, 13, 6, 7],
  ]) {
    const sent = (await clean(film(sizes, [16, 37]), 'places.mp4')).toString('latin1');
    expect(sent).toContain('pictures');
    expect([sent.includes('114.17'), sent.includes('114.18'), sent.match(/trak/g)?.length]).toEqual([false, false, 1]);
  }
});

it('in every range', async () => {
  const whole = await clean(signed);
  for (let start = 0; start < signed.length; start += 7)
    expect(await clean(signed, 'a.mp4', start, Math.min(signed.length, start + 11) - 1)).toEqual(whole.subarray(start, start + 11));
});

it('a film without notes is sent as it is', async () => {
  const film = readFileSync('content/media/tide-clock.mp4');
  const sent = await clean(film, 'tide.mp4');
  expect(sent.length).toBe(film.length);
  expect(sent.includes('mvhd')).toBe(true);
});
