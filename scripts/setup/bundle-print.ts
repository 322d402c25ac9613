import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { BUNDLED } from '../../lib/process/bundles.ts';

/**
 * Bundles the sheet for paper beside the custom elements, named by its content, and saves its address for the layout. Next puts
 * all sheets into one, which every screen waits for.
 * @param folder of bundles
 */
export async function bundlePrint(folder: string): Promise<void> {
  const { metafile } = await build({
    entryPoints: ['app/print.css'],
    bundle: true,
    minify: true,
    charset: 'utf8',
    outdir: join(folder, BUNDLED.elements),
    entryNames: '[name]-[hash]',
    metafile: true,
    logLevel: 'warning',
  });
  writeFileSync(join(folder, BUNDLED.printAddress), `/elements/${basename(Object.keys(metafile.outputs)[0] ?? '')}`);
}
