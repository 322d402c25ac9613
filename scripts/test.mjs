// npm test: every check, on a fresh clone too. `npm run test:all` (--all) adds the exhaustive rounds: every code in every
// view, all photos, every place of the walk, axe in every edition, the layout of all Chinese pages, every view of the demo's
// stories. Static checks
// run beside one another; tests of the served paper run against a production build.
import { checkNode } from './setup/node-version.mjs';

checkNode();
const { install } = await import('./setup/install.mjs');
install('everything');
const { findBrowser } = await import('./setup/browser.mjs');
process.env.CHROMIUM = findBrowser();
const { installEngines, unusableChromium } = await import('./setup/engines.mjs');
const skipped = [...installEngines(), ...unusableChromium()];
process.env.NEXT_TELEMETRY_DISABLED = '1';
const { Tally } = await import('./setup/tally.mjs');

const isAll = process.argv.includes('--all');
if (isAll) process.env.EXHAUSTIVE = '1'; // e2e/support/paper.ts
const tally = new Tally();
const bin = (/** @type {string} */ name) => `node_modules/.bin/${name}`;

await tally.step('Content', 'node', ['scripts/content.mjs', 'check']);
await tally.step('Custom elements', 'node', ['--import', 'tsx', 'scripts/elements.ts']);
await tally.steps(
  ['Types', 'sh', ['-c', `${bin('next')} typegen && ${bin('tsc')} --noEmit && ${bin('tsc')} -p lib/offline/worker`]],
  ['Lint and format', 'sh', ['-c', `${bin('eslint')} . --max-warnings 0 && ${bin('prettier')} --check --log-level warn .`]],
);
await tally.vitest('Unit tests', bin('vitest'), ['run', '--project', 'unit']);
// In a process of its own: a build that fails must not keep the count from being the last line
const isBuilt = await tally.step('Production build', 'node', ['--import', 'tsx', 'scripts/build.ts']);
const served = ['http', 'browser', 'engines', ...(isAll ? ['exhaustive'] : [])].flatMap((name) => ['--project', name]);
if (isBuilt) await tally.vitest('Tests of the served paper', bin('vitest'), ['run', ...served]);
tally.end(skipped);
