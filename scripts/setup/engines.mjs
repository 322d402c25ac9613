import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { canInstall, installPackages } from './browser.mjs';

/**
 * Debian's packages of the engines, and the files in them that tests start. MiniBrowser is in a folder of the machine's
 * architecture and of WebKitGTK's version. /usr/bin/firefox may be a script that starts nothing, as on Ubuntu without its snap.
 */
const DEBIAN = {
  Firefox: { packages: ['firefox-esr'], files: { firefox: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox'] } },
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
 * @param {string} [root] the folder that is the root of the machine
 * @returns {Record<string, string> | undefined} paths by their names in DEBIAN; undefined if one is missing
 */
export function findEngine(engine, root = '') {
  const found = Object.entries(DEBIAN[engine].files).map(([name, places]) => [name, places.find((place) => existsSync(root + place))]);
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
  const { status, stdout } = spawnSync('ldd', [path], { encoding: 'utf8' });
  if (status !== 0) return { reason: 'ldd cannot read which libraries it needs: it runs with glibc only' };
  const missing = [...stdout.matchAll(/(\S+) => not found/g)].map(([, name]) => name);
  if (missing.length === 0) return { path };
  return { reason: `this machine lacks ${missing.join(', ')}, which Debian installs with any Chromium` };
}

/**
 * Installs the engines from Debian that are not there, by one call of apt-get, if that is possible. No test fails if it is not.
 * @param {string} [root] the folder that is the root of the machine
 * @returns {string[]} the engines that are missing still, each with the way to install it and why this did not
 */
export function installEngines(root) {
  const missing = () => /** @type {Engine[]} */ (Object.keys(DEBIAN)).filter((engine) => !findEngine(engine, root));
  const packages = missing().flatMap((engine) => DEBIAN[engine].packages);
  if (packages.length === 0) return [];
  let reason = 'npm test does so itself only as root on Debian';
  if (canInstall()) {
    console.log(`Installing Debian’s ${packages.join(', ')}…`);
    const error = installPackages(packages);
    reason = /^E: .*/m.exec(error ?? '')?.[0] ?? 'apt-get gives no reason';
  }
  return missing().map((engine) => `${engine} is not installed: apt-get install ${DEBIAN[engine].packages.join(' ')} (${reason})`);
}

/** The old versions of Chromium that cannot run on this machine, each with the reason. @returns {string[]} */
export const unusableChromium = () =>
  OLD_CHROMIUM.flatMap((version) => {
    const found = findOldChromium(version);
    return 'reason' in found ? [`Chromium ${version}: ${found.reason}`] : [];
  });
