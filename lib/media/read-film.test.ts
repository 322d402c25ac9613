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
/** As a phone makes it: notes of the whole, of a track and at the end. */
const signed = Buffer.concat([
  box('ftyp', Buffer.from('isom')),
  box(
    'moov',
    box('mvhd', Buffer.alloc(4)),
    box('trak', box('tkhd', Buffer.alloc(4)), box('udta', note)),
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
