import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compressStaticFiles } from './compress.mjs';
import { run } from './run.mjs';

const STAMP = '.next/built-from';

/** What a build is made from. Content is not: pages show it as it is when they are asked for. */
const SOURCES = [
  'app',
  'components',
  'i18n',
  'lib',
  'messages',
  'public',
  'server',
  'scripts/setup/compress.mjs',
  'scripts/setup/elements.mjs',
  'scripts/setup/worker.mjs',
  'instrumentation.ts',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
];
const GENERATED = /(^public\/elements\/)|\.generated\.ts$|\.test\.ts$/;

/** Brings the index up to date; a mistake in a story is printed and costs that story only. */
export function indexContent() {
  spawnSync(process.execPath, ['scripts/content.mjs', 'index'], { stdio: 'inherit' });
}

/** Builds, unless nothing has changed since the last build. */
export function build() {
  const sources = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return;
  console.log('Building…');
  run(process.execPath, ['scripts/elements.mjs']);
  run(process.execPath, ['node_modules/next/dist/bin/next', 'build']);
  compressStaticFiles();
  writeFileSync(STAMP, sources);
}

/** A hash of everything that a build is made from. */
export function fingerprint() {
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of SOURCES.flatMap(filesUnder).sort()) {
    if (!GENERATED.test(file)) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  return statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesUnder(join(path, name))) : [path];
}
