import { WORDMARK_BOX, WORDMARK_SCALE, wordmark } from '../edition/wordmark.ts';
import type { Locale } from '../edition/locale.ts';
import { COLOUR } from './look.ts';

/** A rectangle in pixels of the picture. */
export type Rectangle = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** A picture under the drawing. `src`: its name below content/media. */
export type Underlay = { readonly src: string; readonly at: Rectangle };

/** The layers of a picture: white, the underlays (the tide pattern replaces one that cannot be read), the SVG. */
export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly svg: string;
  readonly under: readonly Underlay[];
};

/** Draws a filled rectangle as SVG. */
export const rectangle = ({ left, top, width, height }: Rectangle, fill: string, radius = 0): string =>
  `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${fill}"${radius > 0 ? ` rx="${radius}"` : ''}/>`;

/** The width of the wordmark at a height. */
export const wordmarkWidth = (height: number): number => (height * WORDMARK_BOX.width) / WORDMARK_BOX.height;

/** Draws the wordmark with its upper left corner at a point. */
export function drawWordmark(locale: Locale, left: number, top: number, height: number, colour: string = COLOUR.ink): string {
  const scale = height / WORDMARK_BOX.height;
  const at = `translate(${left - WORDMARK_BOX.x * scale} ${top - WORDMARK_BOX.y * scale})`;
  return `<path fill="${colour}" transform="${at} scale(${scale * WORDMARK_SCALE})" d="${wordmark(locale)}"/>`;
}

/** Wraps parts in an `svg` element of a size in pixels. */
export const svgOf = (width: number, height: number, parts: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`;

/** Draws the tide pattern (as public/low-tide.svg) in any shape: waves on water, and a sun if one is given. */
export function drawTide({ left, top, width, height }: Rectangle, opacity = 0.75, sun?: { x: number; y: number; radius: number }): string {
  const lines: string[] = [];
  for (let n = 0, y = 14; y < height + 30; n++, y += 26) lines.push(tideLine(n, y, width));
  return (
    `<svg x="${left}" y="${top}" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${COLOUR.band}"/>` +
    `<path fill="none" stroke="${WATER}" stroke-width="2.5" opacity="${opacity}" d="${lines.join('')}"/>` +
    (sun ? `<circle cx="${sun.x}" cy="${sun.y}" r="${sun.radius}" fill="${SUN}"/>` : '') +
    '</svg>'
  );
}

const WATER = '#2f8593';
const SUN = '#cf4a30';

/** One line of the pattern: the sum of two sine waves, shifted a little against the line above. */
function tideLine(n: number, y: number, width: number): string {
  const points: string[] = [];
  for (let x = 0; x <= width; x += 20) {
    const rise = 9 * Math.sin(x / 210 + n * 0.35) + 5 * Math.sin(x / 97 - n * 0.5);
    points.push(`${x} ${(y + rise).toFixed(1)}`);
  }
  return `M${points.join('L')}`;
}
