import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { run } from './run.mjs';

/** The file that says what is installed, and from which lockfile. `npm ci` removes it with the rest of the folder. */
const STAMP = 'node_modules/.installed-from';

/**
 * Installs the packages of the lockfile, unless they are installed already. If everything was installed before, a newer lockfile
 * is installed with everything too, so that npm start does not remove a developer's test tools.
 * @param {'production' | 'everything'} what `production`: without browsers, linters and test tools
 */
export function install(what) {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  const [stamped, from] = existsSync(STAMP) ? readFileSync(STAMP, 'utf8').split(' ') : [];
  const installed = stamped ?? (existsSync('node_modules/vitest') ? 'everything' : undefined); // installed by hand
  const wanted = installed === 'everything' ? installed : what;
  if (installed === wanted && from === lock) return;
  console.log('Installing…');
  run('npm', ['ci', wanted === 'everything' ? '--include=dev' : '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(STAMP, `${wanted} ${lock}`);
}
