// npm test: every check, on a fresh clone too. Static checks first; the browser tests run against a production build.
import { checkNode } from './setup/node-version.mjs';

checkNode();
const { install } = await import('./setup/install.mjs');
install('everything');
const { findBrowser } = await import('./setup/browser.mjs');
process.env.CHROMIUM = findBrowser();
process.env.NEXT_TELEMETRY_DISABLED = '1';
const { Tally } = await import('./setup/tally.mjs');

const tally = new Tally();
const bin = (/** @type {string} */ name) => `node_modules/.bin/${name}`;

tally.step('Content', 'node', ['scripts/content.mjs', 'check']);
tally.step('Custom elements', 'node', ['--import', 'tsx', 'scripts/elements.ts']);
tally.step('Types', 'sh', ['-c', `${bin('next')} typegen && ${bin('tsc')} --noEmit && ${bin('tsc')} -p lib/offline/worker`]);
tally.step('Lint', bin('eslint'), ['.', '--max-warnings', '0']);
tally.step('Format', bin('prettier'), ['--check', '--log-level', 'warn', '.']);
tally.vitest('Unit tests', bin('vitest'), ['run', '--project', 'unit']);
// In a process of its own: a build that fails must not keep the count from being the last line
const isBuilt = tally.step('Production build', 'node', ['--import', 'tsx', 'scripts/build.ts']);
if (isBuilt) tally.vitest('Browser tests', bin('vitest'), ['run', '--project', 'e2e', '--project', 'e2e-alone']);
tally.end();
