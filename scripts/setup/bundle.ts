import { mkdirSync } from 'node:fs';
import { build } from 'esbuild';
import { BUNDLES } from '../../lib/process/bundles.ts';
import { bundleElements } from './bundle-elements.ts';
import { bundlePrint } from './bundle-print.ts';
import { bundleWordmarks } from './bundle-wordmarks.ts';
import { bundleWorker } from './bundle-worker.ts';

/**
 * Bundles what browsers load: the custom elements, the sheet for paper, the wordmarks, then the service worker, which stores
 * their files.
 * @param version of the sources that the paper is built from
 * @param watch whether to bundle the elements again after each change, as long as this process runs
 */
export async function bundleScripts(mode: keyof typeof BUNDLES, version: string, { watch = false } = {}): Promise<void> {
  mkdirSync(BUNDLES[mode], { recursive: true });
  await bundleElements(BUNDLES[mode], watch);
  await bundlePrint(BUNDLES[mode]);
  bundleWordmarks(BUNDLES[mode]);
  await bundleWorker(BUNDLES[mode], version);
}

/**
 * Bundles the production server and the process that indexes. Packages stay outside. Registering tsx in the server instead would
 * cost it 100 MB and 2 s of its start.
 */
export async function bundleServer(): Promise<void> {
  await build({
    entryPoints: {
      server: 'server/main.ts',
      'indexer-process': 'server/indexing/indexer-process.ts',
    },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.9',
    outdir: BUNDLES.production,
    logLevel: 'warning',
  });
}
