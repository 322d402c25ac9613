import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { run } from './run.mjs';

/** What is installed, and from which lockfile. `npm ci` removes it with the rest of the folder. */
const STAMP = 'node_modules/.installed-from';

/**
 * Installs from the lockfile, unless that is installed already. Where everything is installed, a newer lockfile is
 * installed with everything too: npm start must not take a developer's test tools away.
 * @param {'production' | 'everything'} what `production`: without browsers, linters and test tools
 */
export function install(what) {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  const [stamped, from] = existsSync(STAMP) ? readFileSync(STAMP, 'utf8').split(' ') : [];
  const installed = stamped ?? (existsSync('node_modules/vitest') ? 'everything' : undefined); // by hand
  const wanted = installed === 'everything' ? installed : what;
  if (installed === wanted && from === lock) return;
  console.log('Installing…');
  run('npm', ['ci', wanted === 'everything' ? '--include=dev' : '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(STAMP, `${wanted} ${lock}`);
}
