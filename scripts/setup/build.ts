import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLED, BUNDLES } from '../../lib/process/bundles.ts';
import { bundleScripts, bundleServer } from './bundle.ts';
import { compressFiles } from './compress.ts';
import { run } from './run.mjs';

/** The sources of a build. Content is not among them, because pages are rendered from it on request. */
const SOURCES = [
  'app',
  'components',
  'i18n',
  'lib',
  'messages',
  'public',
  'scripts/setup',
  'server',
  'instrumentation.ts',
  'next.config.ts',
  'package-lock.json',
  'package.json', // browserslist
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
];
const NOT_BUILT = /\.test\.tsx?$|^lib\/testing\//;

/** The products of a build that a running server does not change, so without `.next/cache` and the preview's `.next/dev`. */
const PRODUCTS = [BUNDLES.production, '.next/BUILD_ID', '.next/routes-manifest.json', '.next/server', '.next/static'];
const STAMP = '.next/built-from';

/** Builds, unless sources and products are the same as after the last build. */
export async function build(): Promise<void> {
  const sources = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stampOf(sources)) return;
  console.log('Building…');
  rmSync(BUNDLES.production, { recursive: true, force: true });
  await bundleScripts('production', sources);
  await bundleServer();
  run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], { NODE_ENV: 'production' });
  compressFiles(join(BUNDLES.production, BUNDLED.elements));
  compressFiles('.next/static');
  writeFileSync(STAMP, stampOf(sources));
}

/** A hash of the sources, and of names and sizes of the products, so that an incomplete build is made again. */
function stampOf(sources: string): string {
  const hash = createHash('sha256').update(sources);
  for (const file of PRODUCTS.flatMap(filesUnder).sort()) hash.update(`${file} ${statSync(file).size}\0`);
  return hash.digest('hex');
}

/** A hash of the sources. */
function fingerprint(): string {
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of SOURCES.flatMap(filesUnder).sort()) {
    if (!NOT_BUILT.test(file)) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  return statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesUnder(join(path, name))) : [path];
}
