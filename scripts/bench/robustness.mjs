import { flat, photograph } from './camera.mjs';
import { CONDITIONS } from './conditions.mjs';
import { decode, DECODERS } from './decoders.mjs';
import { randomFrom } from './random.mjs';

/**
 * @typedef {{ address: string, picture: Buffer, modules: number }} Code as the paper serves it; `modules` a side, quiet zone included
 * @typedef {object} Read how many photos were read, and of how many
 * @property {number} photos
 * @property {number} jsqr
 * @property {number} zxing
 * @property {number} either by one decoder or the other
 * @property {number} series three photos one after another
 * @property {number} inSeries those of which one was read by either: the hand moves, and with it noise and reflections
 */

/** Photos in a series. A phone that looks for a code takes thirty a second. */
const SERIES = 3;

/**
 * Photographs codes under every condition and has each photo read by each decoder in one attempt. The photos are the same
 * every time: their randomness is seeded.
 * @param {readonly Code[]} codes
 * @param {number} series of each code under each condition
 * @returns {Promise<Record<string, Read>>} by condition
 */
export async function photographAll(codes, series) {
  const flats = await Promise.all(codes.map(async ({ picture, modules, address }) => ({ address, code: await flat(picture, modules) })));
  /** @type {Record<string, Read>} */
  const rows = {};
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

/** @returns {Read} */
const none = () => ({ photos: 0, jsqr: 0, zxing: 0, either: 0, series: 0, inSeries: 0 });

/** @param {Read} row @param {readonly import('./decoders.mjs').Decoder[]} right */
function count(row, right) {
  row.photos++;
  for (const decoder of right) row[decoder]++;
  row.either += Number(right.length > 0);
}

/** To the left and to the right, to the back and to the front, in turn. @param {import('./camera.mjs').Shot} shot @param {number} frame */
function leaning(shot, frame) {
  const { turn = 0, tilt: [back, aside] = [0, 0] } = shot;
  const [one, other] = [frame % 2 ? -1 : 1, frame % 4 > 1 ? -1 : 1];
  return { ...shot, turn: turn * one, tilt: /** @type {const} */ ([back * one, aside * other]) };
}

/** All conditions together, each photo counting the same. @param {Record<string, Read>} rows @returns {Read} */
export function total(rows) {
  const sum = none();
  for (const row of Object.values(rows)) for (const key of /** @type {(keyof Read)[]} */ (Object.keys(sum))) sum[key] += row[key];
  return sum;
}

/** For `console.table`. @param {Record<string, Read>} rows */
export const percentages = (rows) =>
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

/** To one decimal place. @param {number} part @param {number} whole */
const percent = (part, whole) => Math.round((1000 * part) / whole) / 10;
