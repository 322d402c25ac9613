import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import inOldSelectors from '@csstools/postcss-is-pseudo-class';
import tailwind from '@tailwindcss/postcss';
import { transform } from 'esbuild';
import postcss from 'postcss';
import physical from 'postcss-logical';
import { BUNDLED } from '../../lib/process/bundles.ts';
import { OLDEST } from './browsers.ts';
import { writeHashed } from './hashed-file.ts';
import { onlyPaper, withoutConstants, withoutLayers } from './postcss-steps.mjs';

const SHEET = 'app/print.css';

/**
 * Bundles the sheet for paper beside the custom elements, named by its content, and saves its address for the layout: every
 * `@media print` of all stylesheets, the utilities of `print:` among them. Next puts all sheets into one, which every screen
 * waits for.
 * @param folder of bundles
 */
export async function bundlePrint(folder: string): Promise<void> {
  const steps = [tailwind({ optimize: false }), withoutLayers(), withoutConstants(), onlyPaper(), inOldSelectors({ preserve: false })];
  const { css } = await postcss([...steps, physical({})]).process(readFileSync(SHEET, 'utf8'), { from: SHEET });
  const { code } = await transform(css, { loader: 'css', minify: true, charset: 'utf8', target: OLDEST });
  writeFileSync(join(folder, BUNDLED.printAddress), writeHashed(folder, 'print', 'css', code));
}
