import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * Where a system's Chromium may be. The headless shell comes first, because Chromium itself opens a hidden window with a tab
 * strip for each browser context, which takes more than half of its processor time.
 */
const PLACES = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Finds a Chromium for the browser tests: CHROMIUM, the system's, Playwright's own, or Debian's, which is installed now.
 * Ends the process with a clear line if there is none.
 * @returns {string} its path
 */
export function findBrowser() {
  const found = [process.env.CHROMIUM, ...PLACES, playwrightsOwn()].find((path) => path && existsSync(path));
  if (found) {
    addChineseFont();
    return found;
  }
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.log('Installing Debian’s chromium-headless-shell, and a font with Chinese characters…');
    installPackages('chromium-headless-shell', 'fonts-noto-cjk');
    return PLACES[0] ?? '';
  }
  console.error('No Chromium found. Install one (npx playwright install chromium), or set CHROMIUM to the path of yours.');
  process.exit(1);
}

const playwrightsOwn = () => createRequire(import.meta.url)('playwright').chromium.executablePath();

/** Installs a font with Han characters, without which the browser would measure boxes. */
function addChineseFont() {
  const fonts = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  if (fonts.stdout?.trim() || process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
  installPackages('fonts-noto-cjk');
}

/** Installs Debian packages. The hundreds of lines of apt and dpkg are printed only if they fail. @param {string[]} names */
function installPackages(...names) {
  for (const args of [['update'], ['install', '-y', ...names]]) {
    const { status, stdout, stderr } = spawnSync('apt-get', ['-qq', ...args], {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      maxBuffer: Infinity,
    });
    if (status === 0) continue;
    console.error(`${stdout}${stderr}\napt-get ${args.join(' ')} failed`);
    process.exit(status ?? 1);
  }
}
