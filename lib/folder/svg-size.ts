/** In pixels */
export type Size = { readonly width: number; readonly height: number };

/** What the root element of a drawing says, by the names of its attributes. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** The longest side of a drawing in pixels. One of a map has millions of units, and is drawn as large as it is shown. */
const LARGEST = 10_000;

/** The same shape within `LARGEST`. */
export function boundedSize(size: Size | undefined): Size | undefined {
  const longest = Math.max(size?.width ?? 0, size?.height ?? 0);
  if (!size || longest <= LARGEST) return size;
  const within = (side: number) => Math.max(1, Math.round((side * LARGEST) / longest));
  return { width: within(size.width), height: within(size.height) };
}

/** CSS pixels of a unit (CSS Values 4, 6). Type is a browser's default type, 16 pixels. */
const UNITS: Readonly<Record<string, number>> = {
  ...{ '': 1, px: 1, in: 96, cm: 96 / 2.54, mm: 9.6 / 2.54, q: 2.4 / 2.54, pt: 4 / 3, pc: 16 },
  ...{ em: 16, rem: 16 },
};
/** Lengths of a font, of a window, and functions of CSS: browsers measure each in their own way. */
const RELATIVE =
  /^\s*(?:[+-]?[\d.]+(?:e[+-]?\d+)?(?:r?(?:ex|ch|cap|ic|lh)|[sld]?v(?:w|h|i|b|min|max)|cq(?:w|h|i|b|min|max))|-?[a-z][a-z-]*\()/i;

/** The width or height of which nobody can say how many pixels it is. */
export const unmeasuredOf = (stated: Attributes): string | undefined =>
  (['width', 'height'] as const).flatMap((name) => (RELATIVE.test(stated[name] ?? '') ? [`${name}="${stated[name]}"`] : []))[0];

const NUMBER = '[+-]?(?:\\d*\\.\\d+|\\d+)(?:e[+-]?\\d+)?';
const LENGTH = new RegExp(`^\\s*(${NUMBER})([a-z]*)\\s*$`, 'i');
const VIEW_BOX = new RegExp(`^\\s*(${NUMBER})${`(?:\\s*,\\s*|\\s+|(?=[+-]))(${NUMBER})`.repeat(3)}\\s*$`, 'i');

/** The size that browsers give a picture that says none (CSS Images 3, 5.3). */
const DEFAULT = { width: 300, height: 150 };

/**
 * The size of a drawing in pixels: its width and height; of one of them and the shape of its `viewBox`, or of that alone.
 * Percentages and what is no length say nothing.
 */
export function sizeOf({ width, height, viewBox = '', preserveAspectRatio }: Attributes): Size | undefined {
  const [wide, high] = [lengthOf(width), lengthOf(height)];
  const [, , boxWidth = 0, boxHeight = 0] = VIEW_BOX.exec(viewBox)?.slice(1).map(Number) ?? [];
  const hasShape = boxWidth > 0 && boxHeight > 0 && preserveAspectRatio?.trim() !== 'none';
  const shape = boxWidth / boxHeight;
  if (wide !== undefined && high !== undefined) return rounded(wide, high);
  if (wide !== undefined) return rounded(wide, hasShape ? wide / shape : DEFAULT.height);
  if (high !== undefined) return rounded(hasShape ? high * shape : DEFAULT.width, high);
  if (!hasShape) return DEFAULT;
  const size = rounded(boxWidth, boxHeight);
  if (size && Math.abs(size.width / size.height / shape - 1) < 0.01) return size;
  return shape > 2 ? rounded(DEFAULT.width, DEFAULT.width / shape) : rounded(DEFAULT.height * shape, DEFAULT.height);
}

/** In pixels; undefined if browsers do not know it */
function lengthOf(written: string | undefined): number | undefined {
  const [, number, unit = ''] = LENGTH.exec(written ?? '') ?? [];
  const pixels = UNITS[unit.toLowerCase()];
  return number === undefined || pixels === undefined ? undefined : Number(number) * pixels;
}

const rounded = (width: number, height: number) => {
  const size = { width: Math.round(width), height: Math.round(height) };
  return size.width > 0 && size.height > 0 ? size : undefined;
};
