// npm start: everything that a fresh clone needs, then the paper. Only node: modules here; nothing may be installed yet.
import { checkNode } from './setup/node-version.mjs';

checkNode();
const { install } = await import('./setup/install.mjs');
const { readSettings } = await import('./setup/settings.mjs');
const settings = await readSettings();
install('production');
const { run } = await import('./setup/run.mjs');
run(process.execPath, ['--import', 'tsx', 'scripts/build.ts']);
Object.assign(process.env, settings.environment, { NODE_ENV: 'production', PAPER_WATCH: '1' });
await import(new URL('../.cache/production/server.js', import.meta.url).href);
if (!process.env.SITE_URL) {
  console.log(`QR codes point to ${settings.origin}, this machine in the local network. Set SITE_URL before going public.`);
}
