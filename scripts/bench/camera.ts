import sharp, { type CreateRaw } from 'sharp';
import { type Image, imageFrom } from './decoders.ts';
import { planeBehind } from './projection.ts';
import { bell } from './random.ts';

/** The conditions of one photo of a code. */
export type Shot = {
  /** The width of the code with its quiet zone, in pixels of the photo */
  readonly across: number;
  /** Rotation in its plane, in degrees */
  readonly turn?: number;
  /** Tilt of the plane to the back and to the side, in degrees */
  readonly tilt?: readonly [number, number];
  /** Blur of the lens: sigma of a Gaussian, in modules */
  readonly blur?: number;
  /** Contrast between black and white, from 0 to 1 */
  readonly contrast?: number;
  /** Noise of the sensor: standard deviation, from 0 to 1 */
  readonly noise?: number;
  /** The background around the code, from 0 (black) to 1 (white) */
  readonly around?: number;
  /** JPEG quality */
  readonly jpeg?: number;
  /** Whether the code is on a screen, whose pixels make moiré with the sensor's */
  readonly screen?: boolean;
  /** The share of the code's area that a reflection whitens; it spares the finder patterns */
  readonly glare?: number;
};

/** A code as drawn; `modules` is its width, with the quiet zone. */
type Flat = { readonly grey: Uint8Array; readonly side: number; readonly modules: number };
/** Centre and half axes, from 0 to 1 across the code; `axis` is the direction of the longer one. */
type Ellipse = {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly high: number;
  readonly axis: readonly [number, number];
};

/**
 * The number of samples, in either direction, whose mean is a pixel of the sensor: more if it covers much of a module or
 * pixels of a screen.
 */
const samplesFor = (pixelsPerModule: number, screen: boolean) => (screen || pixelsPerModule < 4 ? 3 : 2);

/** The sizes of the quiet zone and of a finder pattern, in modules (ISO/IEC 18004, 6.3). */
const QUIET = 4;
const FINDER = 7;

/**
 * Reads the picture of a code as the paper serves it.
 * @param modules its width, with the quiet zone
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
  if (sigma >= 0.3) seen = seen.blur(sigma); // sharp accepts no smaller sigma, and the sensor's pixels blur more than that
  const light = await seen.greyscale().raw().toBuffer();
  for (let n = 0; n < light.length; n++) {
    const level = 0.5 + ((light[n] ?? 0) / 255 - 0.5) * contrast + (noise && noise * bell(random));
    light[n] = Math.min(255, Math.max(0, Math.round(level * 255)));
  }
  const photo = sharp(light, raw);
  return imageFrom(jpeg === undefined ? photo : sharp(await photo.jpeg({ quality: jpeg }).toBuffer()));
}

/** Projects the code onto the sensor, in greys. */
function project(
  code: Flat,
  { across, turn = 0, tilt = [0, 0], around = 1, screen = false, glare = 0 }: Shot,
  side: number,
  random: () => number,
) {
  // A random offset, so that no two photos have the same pixels
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

/**
 * The width of a module in pixels of the screen (as on the page), the lit share of each in either direction, and the light
 * of the seams.
 */
const SCREEN_PIXELS = 4;
const LIT = 0.85;
const SEAM = 0.3;

function shine({ modules }: Flat, x: number, y: number) {
  const across = modules * SCREEN_PIXELS;
  return (x * across) % 1 < LIT && (y * across) % 1 < LIT ? 1 : SEAM;
}

/** A random ellipse that covers a share of the code's area (without its quiet zone) and no finder pattern. */
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
