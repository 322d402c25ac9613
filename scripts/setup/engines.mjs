import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { canInstall, installPackages } from './browser.mjs';

/**
 * Debian's packages of the engines, and the files in them that tests start. MiniBrowser is in a folder of the machine's
 * architecture and of WebKitGTK's version.
 */
const DEBIAN = {
  Firefox: { packages: ['firefox-esr'], files: { firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'] } },
  WebKit: {
    packages: ['webkit2gtk-driver', 'xvfb'],
    files: {
      driver: ['/usr/bin/WebKitWebDriver'],
      xvfb: ['/usr/bin/Xvfb'],
      miniBrowser: ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].flatMap((library) =>
        ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/${library}/MiniBrowser`),
      ),
    },
  },
};

/** The old versions of Chromium that are development packages (chromium-86, chromium-92), for Linux on x64. */
export const OLD_CHROMIUM = /** @type {const} */ ([86, 92]);

/** Where they are unpacked once, because that takes seconds. */
const UNPACKED = '.cache/engines';

/** @typedef {keyof typeof DEBIAN} Engine */

/**
 * Finds an engine's files.
 * @param {Engine} engine
 * @returns {Record<string, string> | undefined} paths by their names in DEBIAN; undefined if one is missing
 */
export function findEngine(engine) {
  const found = Object.entries(DEBIAN[engine].files).map(([name, places]) => [name, places.find((place) => existsSync(place))]);
  return found.every(([, path]) => path) ? Object.fromEntries(found) : undefined;
}

/**
 * Finds an old Chromium, and unpacks it at its first use.
 * @param {(typeof OLD_CHROMIUM)[number]} version
 * @returns {{ path: string } | { reason: string }} where it is, or why it cannot run on this machine
 */
export function findOldChromium(version) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { reason: 'it runs on Linux on x64 only' };
  const path = `${UNPACKED}/chromium-${version}`;
  if (!existsSync(path)) {
    const packed = `${dirname(createRequire(import.meta.url).resolve(`chromium-${version}/package.json`))}/bin/chromium.br`;
    mkdirSync(UNPACKED, { recursive: true });
    const part = `${path}.${process.pid}`; // another process may unpack the same
    writeFileSync(part, brotliDecompressSync(readFileSync(packed)));
    chmodSync(part, 0o755);
    renameSync(part, path);
  }
  const { stdout } = spawnSync('ldd', [path], { encoding: 'utf8' });
  const missing = [...(stdout ?? '').matchAll(/(\S+) => not found/g)].map(([, name]) => name);
  return missing.length > 0 ? { reason: `this machine lacks ${missing.join(', ')}` } : { path };
}

/**
 * Installs the engines from Debian that are not there, if it is possible: by one call, and no test fails if it does not succeed.
 * @returns {string[]} the engines whose tests are skipped, each with the reason
 */
export function installEngines() {
  const wanted = missingEngines().flatMap((engine) => DEBIAN[engine].packages);
  let reason = 'only root on Debian can install it';
  if (wanted.length > 0 && canInstall()) {
    console.log(`Installing Debian’s ${wanted.join(', ')}…`);
    reason = /^E: .*/m.exec(installPackages(wanted) ?? '')?.[0] ?? 'apt-get says nothing';
  }
  return [
    ...missingEngines().map((engine) => `${engine}: not installed, Debian’s ${DEBIAN[engine].packages.join(' and ')} (${reason})`),
    ...OLD_CHROMIUM.flatMap((version) => {
      const found = findOldChromium(version);
      return 'reason' in found ? [`Chromium ${version}: ${found.reason}`] : [];
    }),
  ];
}

const missingEngines = () => /** @type {Engine[]} */ (Object.keys(DEBIAN)).filter((engine) => !findEngine(engine));
