import sharp from 'sharp';
import { imageFrom } from './decoders.mjs';
import { planeBehind } from './projection.mjs';
import { bell } from './random.mjs';

/**
 * What a camera makes of a code, one frame of it.
 * @typedef {object} Shot
 * @property {number} across px of the photo from edge to edge of the code, its quiet zone included
 * @property {number} [turn] in its plane, degrees
 * @property {readonly [number, number]} [tilt] of the plane to the back and to the side, degrees
 * @property {number} [blur] of the lens: sigma of a Gaussian, in modules
 * @property {number} [contrast] between black and white, as a part of all there could be
 * @property {number} [noise] of the sensor: standard deviation, as a part of all there could be
 * @property {number} [around] what the code lies on: 0 black to 1 white
 * @property {number} [jpeg] quality
 * @property {boolean} [screen] the code is on a screen, whose pixels and the sensor's beat
 * @property {number} [glare] part of the code's area that a reflection whites out, off the finder patterns
 */

/** @typedef {import('./decoders.mjs').Image} Image */
/** @typedef {{ grey: Uint8Array, side: number, modules: number }} Flat a code as drawn; `modules` a side, quiet zone included */
/** @typedef {{ x: number, y: number, wide: number, high: number, axis: readonly [number, number] }} Ellipse centre and half axes, 0 to 1 across the code; which way the wide one lies */

/**
 * Samples that a pixel of the sensor is the mean of, in either direction: more where it sees much of a module, or the
 * pixels of a screen.
 * @param {number} pixelsPerModule @param {boolean} screen
 */
const samplesFor = (pixelsPerModule, screen) => (screen || pixelsPerModule < 4 ? 3 : 2);

/** Modules of the quiet zone, and of a finder pattern (ISO/IEC 18004, 6.3). */
const QUIET = 4;
const FINDER = 7;

/**
 * A code's picture, as the paper serves it.
 * @param {Buffer} file @param {number} modules a side, quiet zone included
 * @returns {Promise<Flat>}
 */
export async function flat(file, modules) {
  const { data, info } = await sharp(file).flatten({ background: '#ffffff' }).greyscale().raw().toBuffer({ resolveWithObject: true });
  return { grey: new Uint8Array(data), side: info.width, modules };
}

/** @param {Flat} code @param {Shot} shot @param {() => number} random @returns {Promise<Image>} */
export async function photograph(code, shot, random) {
  const { across, blur = 0, contrast = 1, noise = 0, jpeg } = shot;
  const side = Math.ceil(across * 1.5) + 24;
  /** @type {{ raw: import('sharp').CreateRaw }} */
  const raw = { raw: { width: side, height: side, channels: 1 } };
  let seen = sharp(project(code, shot, side, random), raw);
  const sigma = (blur * across) / code.modules;
  if (sigma >= 0.3) seen = seen.blur(sigma); // sharp knows none below; the sensor's pixels blur more than that
  const light = await seen.greyscale().raw().toBuffer();
  for (let n = 0; n < light.length; n++) {
    const level = 0.5 + ((light[n] ?? 0) / 255 - 0.5) * contrast + (noise && noise * bell(random));
    light[n] = Math.min(255, Math.max(0, Math.round(level * 255)));
  }
  const photo = sharp(light, raw);
  return imageFrom(jpeg === undefined ? photo : sharp(await photo.jpeg({ quality: jpeg }).toBuffer()));
}

/** The code in its plane as light on the sensor, greys. @param {Flat} code @param {Shot} shot @param {number} side @param {() => number} random */
function project(code, { across, turn = 0, tilt = [0, 0], around = 1, screen = false, glare = 0 }, side, random) {
  // Never two frames on the same pixels
  const middle = /** @type {const} */ ([side / 2 + random() - 0.5, side / 2 + random() - 0.5]);
  const pointBehind = planeBehind({ turn, tilt, across, middle });
  const reflection = glare > 0 ? reflectionOn(code, glare, random) : undefined;
  const samples = samplesFor(across / code.modules, screen);
  const light = Buffer.alloc(side * side);
  for (let pixel = 0; pixel < light.length; pixel++) {
    let sum = 0;
    for (let sample = 0; sample < samples ** 2; sample++) {
      const u = (pixel % side) + ((sample % samples) + 0.5) / samples;
      const v = Math.floor(pixel / side) + (Math.floor(sample / samples) + 0.5) / samples;
      const [x, y] = pointBehind(u, v);
      if (x < 0 || y < 0 || x >= 1 || y >= 1) sum += around * 255;
      else if (reflection && isIn(reflection, x, y)) sum += 255;
      else sum += lightAt(code, x, y) * (screen ? shine(code, x, y) : 1);
    }
    light[pixel] = sum / samples ** 2;
  }
  return light;
}

/** @param {Flat} code @param {number} x @param {number} y */
const lightAt = ({ grey, side }, x, y) => grey[Math.floor(y * side) * side + Math.floor(x * side)] ?? 255;

/** Pixels of a screen that a module is wide (as on the page), the lit part of each in either direction, and what its seams give. */
const SCREEN_PIXELS = 4;
const LIT = 0.85;
const SEAM = 0.3;

/** @param {Flat} code @param {number} x @param {number} y */
function shine({ modules }, x, y) {
  const across = modules * SCREEN_PIXELS;
  return (x * across) % 1 < LIT && (y * across) % 1 < LIT ? 1 : SEAM;
}

/**
 * An ellipse of so much of the code's area (without its quiet zone), anywhere but on a finder pattern.
 * @param {Flat} code @param {number} part @param {() => number} random @returns {Ellipse}
 */
function reflectionOn({ modules }, part, random) {
  const symbol = modules - 2 * QUIET;
  const area = part * (symbol / modules) ** 2;
  for (;;) {
    const stretch = 1 + random();
    const wide = Math.sqrt((area / Math.PI) * stretch);
    const angle = random() * Math.PI;
    /** @type {Ellipse} */
    const ellipse = { x: random(), y: random(), wide, high: wide / stretch, axis: [Math.cos(angle), Math.sin(angle)] };
    if (isOnCode(ellipse, modules) && !touchesFinder(ellipse, modules)) return ellipse;
  }
}

/** @param {Ellipse} ellipse @param {number} modules */
function isOnCode({ x, y, wide }, modules) {
  const [from, to] = [QUIET / modules + wide, 1 - QUIET / modules - wide];
  return x > from && y > from && x < to && y < to;
}

/** @param {Ellipse} ellipse @param {number} modules */
function touchesFinder(ellipse, modules) {
  const far = modules - QUIET - FINDER;
  return [
    [QUIET, QUIET],
    [far, QUIET],
    [QUIET, far],
  ].some(([left = 0, top = 0]) =>
    Array.from({ length: (FINDER + 1) ** 2 }).some((_, n) =>
      isIn(ellipse, (left + (n % (FINDER + 1))) / modules, (top + Math.floor(n / (FINDER + 1))) / modules),
    ),
  );
}

/** @param {Ellipse} ellipse @param {number} x @param {number} y */
function isIn({ x: cx, y: cy, wide, high, axis: [ax, ay] }, x, y) {
  const [dx, dy] = [x - cx, y - cy];
  return ((dx * ax + dy * ay) / wide) ** 2 + ((dy * ax - dx * ay) / high) ** 2 < 1;
}
