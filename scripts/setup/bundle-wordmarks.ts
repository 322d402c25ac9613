import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../lib/edition/locale.ts';
import { wordmark, WORDMARK_BOX, WORDMARK_SCALE } from '../../lib/edition/wordmark.ts';
import { BUNDLED } from '../../lib/process/bundles.ts';
import { writeHashed } from './hashed-file.ts';

const { x, y, width, height } = WORDMARK_BOX;

/**
 * Writes the wordmark of each script beside the custom elements, named by its content, and saves the addresses by edition for
 * components/ui/Wordmark.tsx. In the markup its outlines would be a tenth of every page; browsers store the file for a year.
 * @param folder of bundles
 */
export function bundleWordmarks(folder: string): void {
  const addresses = LOCALES.map((locale) => {
    const path = `<path id="wm" transform="scale(${WORDMARK_SCALE})" d="${wordmark(locale)}"/>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}">${path}</svg>`;
    return [locale, writeHashed(folder, 'wordmark', 'svg', svg)];
  });
  writeFileSync(join(folder, BUNDLED.wordmarkAddresses), JSON.stringify(Object.fromEntries(addresses)));
}
