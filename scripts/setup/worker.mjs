import { readdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const SOURCES = 'lib/offline/worker';
const SCRIPT = 'lib/offline/worker.generated.ts';

/**
 * Bundles the service worker, and the one that takes its place when it is switched off, as texts: app/sw.js chooses when
 * it is asked. After the custom elements, whose files it keeps.
 * @param {string} version of the sources that the paper is built from
 */
export async function bundleWorker(version) {
  const scripts = readdirSync('public/elements').map((file) => `/elements/${file}`);
  const { outputFiles } = await build({
    entryPoints: [`${SOURCES}/worker.ts`, `${SOURCES}/retired.ts`],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    define: { WORKER_VERSION: JSON.stringify(version), WORKER_SCRIPTS: JSON.stringify(scripts) },
    outdir: '.', // nothing is written there
    write: false,
  });
  const [worker, retired] = outputFiles.map(({ text }) => JSON.stringify(text));
  writeFileSync(SCRIPT, `export const WORKER = ${worker};\nexport const RETIRED = ${retired};\n`);
}
