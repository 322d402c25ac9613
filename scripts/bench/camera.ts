import sharp, { type CreateRaw } from 'sharp';
import { type Image, imageFrom } from './decoders.ts';
import { planeBehind } from './projection.ts';
import { bell } from './random.ts';

/** What a camera makes of a code, one frame of it. */
export type Shot = {
  /** px of the photo from edge to edge of the code, its quiet zone included */
  readonly across: number;
  /** In its plane, degrees */
  readonly turn?: number;
  /** Of the plane to the back and to the side, degrees */
  readonly tilt?: readonly [number, number];
  /** Of the lens: sigma of a Gaussian, in modules */
  readonly blur?: number;
  /** Between black and white, as a part of all there could be */
  readonly contrast?: number;
  /** Of the sensor: standard deviation, as a part of all there could be */
  readonly noise?: number;
  /** What the code lies on: 0 black to 1 white */
  readonly around?: number;
  /** JPEG quality */
  readonly jpeg?: number;
  /** The code is on a screen, whose pixels and the sensor's beat */
  readonly screen?: boolean;
  /** Part of the code's area that a reflection whites out, off the finder patterns */
  readonly glare?: number;
};

/** A code as drawn; `modules` a side, quiet zone included. */
type Flat = { readonly grey: Uint8Array; readonly side: number; readonly modules: number };
/** Centre and half axes, 0 to 1 across the code; `axis`: the direction of the wide one. */
type Ellipse = {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly high: number;
  readonly axis: readonly [number, number];
};

/**
 * Samples that a pixel of the sensor is the mean of, in either direction: more where it sees much of a module, or the
 * pixels of a screen.
 */
const samplesFor = (pixelsPerModule: number, screen: boolean) => (screen || pixelsPerModule < 4 ? 3 : 2);

/** Modules of the quiet zone, and of a finder pattern (ISO/IEC 18004, 6.3). */
const QUIET = 4;
const FINDER = 7;

/**
 * A code's picture, as the paper serves it.
 * @param modules a side, quiet zone included
 */
export async function flat(file: Buffer, modules: number): Promise<Flat> {
  const { data, info } = await sharp(file).flatten({ background: '#ffffff' }).greyscale().raw().toBuffer({ resolveWithObject: true });
  return { grey: new Uint8Array(data), side: info.width, modules };
}

/** One photo of a code. */
export async function photograph(code: Flat, shot: Shot, random: () => number): Promise<Image> {
  const { across, blur = 0, contrast = 1, noise = 0, jpeg } = shot;
  const side = Math.ceil(across * 1.5) + 24;
  const raw: { raw: CreateRaw } = { raw: { width: side, height: side, channels: 1 } };
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

/** The code in its plane as light on the sensor, greys. */
function project(
  code: Flat,
  { across, turn = 0, tilt = [0, 0], around = 1, screen = false, glare = 0 }: Shot,
  side: number,
  random: () => number,
) {
  // Never two frames on the same pixels
  const middle = [side / 2 + random() - 0.5, side / 2 + random() - 0.5] as const;
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

const lightAt = ({ grey, side }: Flat, x: number, y: number) => grey[Math.floor(y * side) * side + Math.floor(x * side)] ?? 255;

/** Pixels of a screen that a module is wide (as on the page), the lit part of each in either direction, and what its seams give. */
const SCREEN_PIXELS = 4;
const LIT = 0.85;
const SEAM = 0.3;

function shine({ modules }: Flat, x: number, y: number) {
  const across = modules * SCREEN_PIXELS;
  return (x * across) % 1 < LIT && (y * across) % 1 < LIT ? 1 : SEAM;
}

/** An ellipse of so much of the code's area (without its quiet zone), anywhere but on a finder pattern. */
function reflectionOn({ modules }: Flat, part: number, random: () => number): Ellipse {
  const symbol = modules - 2 * QUIET;
  const area = part * (symbol / modules) ** 2;
  for (;;) {
    const stretch = 1 + random();
    const wide = Math.sqrt((area / Math.PI) * stretch);
    const angle = random() * Math.PI;
    const ellipse: Ellipse = { x: random(), y: random(), wide, high: wide / stretch, axis: [Math.cos(angle), Math.sin(angle)] };
    if (isOnCode(ellipse, modules) && !touchesFinder(ellipse, modules)) return ellipse;
  }
}

function isOnCode({ x, y, wide }: Ellipse, modules: number) {
  const [from, to] = [QUIET / modules + wide, 1 - QUIET / modules - wide];
  return x > from && y > from && x < to && y < to;
}

function touchesFinder(ellipse: Ellipse, modules: number) {
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

function isIn({ x: cx, y: cy, wide, high, axis: [ax, ay] }: Ellipse, x: number, y: number) {
  const [dx, dy] = [x - cx, y - cy];
  return ((dx * ax + dy * ay) / wide) ** 2 + ((dy * ax - dx * ay) / high) ** 2 < 1;
}
