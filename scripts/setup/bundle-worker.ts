import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { BUNDLED } from '../../lib/process/bundles.ts';
import { OLDEST } from './browsers.ts';

const SOURCES = 'lib/offline/worker';

/**
 * Bundles the service worker, and the script that replaces it when it is switched off; app/sw.js chooses at each request. The
 * custom elements must be bundled before, because the worker stores their files.
 * @param folder of bundles
 * @param version of the sources that the paper is built from
 */
export async function bundleWorker(folder: string, version: string): Promise<void> {
  const scripts = readdirSync(join(folder, BUNDLED.elements)).map((file) => `/elements/${file}`);
  const { outputFiles } = await build({
    entryPoints: [`${SOURCES}/worker.ts`, `${SOURCES}/retired.ts`],
    bundle: true,
    minify: true,
    format: 'iife',
    target: OLDEST,
    charset: 'utf8',
    define: { WORKER_VERSION: JSON.stringify(version), WORKER_SCRIPTS: JSON.stringify(scripts) },
    outdir: '.', // names the outputs; nothing is written
    write: false,
  });
  const [worker, retired] = outputFiles;
  writeFileSync(join(folder, BUNDLED.worker), worker?.text ?? '');
  writeFileSync(join(folder, BUNDLED.retired), retired?.text ?? '');
}
