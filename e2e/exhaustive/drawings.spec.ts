import { expect, it } from 'vitest';
import { readSvg } from '@/lib/folder/svg';
import { DRAWINGS, NO_DRAWINGS } from '@/lib/testing/drawings';
import { inNewWindow } from '../support/windows';

/**
 * The size of a picture by the browser itself; undefined if it shows nothing. A drawing that has nothing but a viewBox is as wide
 * or as high as it likes: of that only the shape is compared.
 */
it('drawings have the size that Chromium gives them', { timeout: 60_000 }, () =>
  inNewWindow({}, async (page) => {
    const measured = (svg: string | Buffer) =>
      page.evaluate(
        async (src) => {
          const picture = new Image();
          picture.src = src;
          await picture.decode().catch(() => undefined);
          return picture.naturalWidth > 0 ? { width: picture.naturalWidth, height: picture.naturalHeight } : undefined;
        },
        `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
      );
    for (const [name, [svg, width, height]] of Object.entries(DRAWINGS)) {
      const theirs = await measured(svg);
      const isShapeAlone = theirs?.height === 150 || theirs?.width === 300;
      if (isShapeAlone) expect(theirs.width / theirs.height, name).toBeCloseTo(width / height, 1);
      else expect(theirs, name).toEqual({ width, height });
    }
    for (const [name, svg] of Object.entries(NO_DRAWINGS)) {
      expect(await measured(svg), name).toBeUndefined();
      const read = readSvg(Buffer.from(svg));
      expect('wrong' in read || read.size === undefined, name).toBe(true);
    }
  }),
);
