import { flat, photograph, type Shot } from './camera.ts';
import { CONDITIONS } from './conditions.ts';
import { decode, type Decoder, DECODERS } from './decoders.ts';
import { randomFrom } from './random.ts';

/** A code as the paper serves it; `modules` is its width, with the quiet zone. */
export type Code = { readonly address: string; readonly picture: Buffer; readonly modules: number };

/** The number of photos, and of those that were read. */
type Read = {
  photos: number;
  jsqr: number;
  zxing: number;
  /** Read by one decoder or the other */
  either: number;
  /** Series of photos */
  series: number;
  /** Series of which either decoder read one photo: the hand moves, so noise and reflections differ within a series */
  inSeries: number;
};

/** The number of photos in a series. A phone that looks for a code takes thirty a second. */
const SERIES = 3;

/**
 * Photographs codes under every condition and has each photo read by each decoder in one attempt. The photos are the same
 * every time: their randomness is seeded.
 *
 * @param series of each code under each condition
 * @returns by condition
 */
export async function photographAll(codes: readonly Code[], series: number): Promise<Record<string, Read>> {
  const flats = await Promise.all(codes.map(async ({ picture, modules, address }) => ({ address, code: await flat(picture, modules) })));
  const rows: Record<string, Read> = {};
  for (const [name, shot] of Object.entries(CONDITIONS)) {
    const row = none();
    for (const [n, { address, code }] of flats.entries())
      for (let first = 0; first < series * SERIES; first += SERIES) {
        const before = row.either;
        for (let frame = first; frame < first + SERIES; frame++) {
          const read = await decode(await photograph(code, leaning(shot, frame), randomFrom(1000 * n + frame)));
          count(
            row,
            DECODERS.filter((decoder) => read[decoder] === address),
          );
        }
        row.series++;
        row.inSeries += Number(row.either > before);
      }
    rows[name] = row;
  }
  return rows;
}

const none = (): Read => ({ photos: 0, jsqr: 0, zxing: 0, either: 0, series: 0, inSeries: 0 });

function count(row: Read, right: readonly Decoder[]) {
  row.photos++;
  for (const decoder of right) row[decoder]++;
  row.either += Number(right.length > 0);
}

/** The shot with its turn and tilt in alternating directions. */
function leaning(shot: Shot, frame: number) {
  const { turn = 0, tilt: [back, aside] = [0, 0] } = shot;
  const [one, other] = [frame % 2 ? -1 : 1, frame % 4 > 1 ? -1 : 1];
  return { ...shot, turn: turn * one, tilt: [back * one, aside * other] as const };
}

/** The sum over all conditions. */
export function total(rows: Record<string, Read>): Read {
  const sum = none();
  for (const row of Object.values(rows)) for (const key of Object.keys(sum) as (keyof Read)[]) sum[key] += row[key];
  return sum;
}

/** The results in per cent, for `console.table`. */
export const percentages = (rows: Record<string, Read>) =>
  Object.fromEntries(
    Object.entries({ ...rows, ALL: total(rows) }).map(([name, { photos, jsqr, zxing, either, series, inSeries }]) => [
      name,
      {
        photos,
        'jsQR %': percent(jsqr, photos),
        'ZXing %': percent(zxing, photos),
        'either %': percent(either, photos),
        'in 3 photos %': percent(inSeries, series),
      },
    ]),
  );

/** Per cent, to one decimal place. */
const percent = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10;
