import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * The headless shell first: Chromium itself opens a hidden window with a tab strip for each browser context, which takes
 * more than half of its processor time.
 */
const PLACES = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * A Chromium for the browser tests: CHROMIUM, the system's, Playwright's own, or Debian's installed now.
 * @returns {string} its path; ends with a clear line where there is none
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

/** Without a font that has Han characters the browser measures boxes, not words. */
function addChineseFont() {
  const fonts = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  if (fonts.stdout?.trim() || process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
  installPackages('fonts-noto-cjk');
}

/** Debian's packages, without the hundreds of lines that apt and dpkg say of each where all goes well. @param {string[]} names */
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
