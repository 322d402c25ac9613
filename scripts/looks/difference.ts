import sharp from 'sharp';

export type Difference = {
  /** The number of different pixels, including those that only one of the pictures has */
  readonly pixels: number;
  /** The smallest rectangle around them, in pixels from the top left corner */
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** Width × height of both pictures */
  readonly sizes: { readonly before: string; readonly after: string };
  /** A PNG with the different pixels in red on the faded picture after */
  readonly picture: Buffer;
};

/** Compares two PNG files pixel by pixel; undefined if they show the same. A single pixel counts. */
export async function difference(before: Buffer, after: Buffer): Promise<Difference | undefined> {
  if (before.equals(after)) return undefined;
  const [old, now] = await Promise.all([pixelsOf(before), pixelsOf(after)]);
  const width = Math.max(old.width, now.width);
  const height = Math.max(old.height, now.height);
  const drawn = Buffer.alloc(width * height * 3);
  let pixels = 0;
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const here = (y * width + x) * 3;
      const colour = at(now, x, y);
      if (colour === at(old, x, y)) {
        for (let i = 0; i < 3; i++) drawn[here + i] = 170 + ((colour >> (16 - 8 * i)) & 255) / 3;
        continue;
      }
      drawn[here] = 230;
      pixels++;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  if (pixels === 0) return undefined;
  return {
    pixels,
    box: { left, top, width: right - left + 1, height: bottom - top + 1 },
    sizes: { before: `${old.width}×${old.height}`, after: `${now.width}×${now.height}` },
    picture: await sharp(drawn, { raw: { width, height, channels: 3 } })
      .png({ compressionLevel: 3 })
      .toBuffer(),
  };
}

type Pixels = { readonly data: Buffer; readonly width: number; readonly height: number };

/** The pixels as RGB without alpha, as pictures of pages are opaque. */
async function pixelsOf(png: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(png).removeAlpha().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** The colour of a pixel as one number; -1 outside of the picture. */
function at({ data, width, height }: Pixels, x: number, y: number): number {
  return x < width && y < height ? data.readUIntBE((y * width + x) * 3, 3) : -1;
}
