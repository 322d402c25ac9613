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
  if (canInstall()) {
    console.log('Installing Debian’s chromium-headless-shell, and a font with Chinese characters…');
    mustInstall('chromium-headless-shell', 'fonts-noto-cjk');
    return PLACES[0] ?? '';
  }
  console.error('No Chromium found. Install one (npx playwright install chromium), or set CHROMIUM to the path of yours.');
  process.exit(1);
}

/** Whether Debian packages can be installed. */
export const canInstall = () => process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

const playwrightsOwn = () => createRequire(import.meta.url)('playwright').chromium.executablePath();

/** Fonts with Han characters and with the features by which browsers set Chinese punctuation (halt, chws); Droid Sans Fallback has none. */
const CHINESE_FONT = /Noto (?:Sans|Serif) (?:CJK|SC|TC|HK)|Source Han|思源|PingFang|Microsoft YaHei|Songti|SimSun/;

/** Installs such a font, without which the browser would measure boxes, or gaps that readers do not see. */
function addChineseFont() {
  const fonts = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  if (CHINESE_FONT.test(fonts.stdout ?? '') || !canInstall()) return;
  mustInstall('fonts-noto-cjk');
}

/** Installs Debian packages, or ends the process. @param {string[]} names */
function mustInstall(...names) {
  const error = installPackages(names);
  if (error === undefined) return;
  console.error(error);
  process.exit(1);
}

/** A mirror that cannot be reached is not waited for. */
const APT = ['-qq', '-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::https::Timeout=20'];

/**
 * Installs Debian packages, without what they only recommend.
 * @param {readonly string[]} names
 * @returns {string | undefined} what apt and dpkg wrote, if they failed
 */
export function installPackages(names) {
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...names]]) {
    const { status, stdout, stderr } = spawnSync('apt-get', [...APT, ...args], {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      maxBuffer: Infinity,
    });
    if (status !== 0) return `${stdout}${stderr}\napt-get ${args.join(' ')} failed`;
  }
  return undefined;
}
