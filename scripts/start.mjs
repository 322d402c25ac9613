// npm start: everything that a fresh clone needs, then the paper. Only node: modules here; nothing may be installed yet.
import { checkNode } from './setup/node-version.mjs';

checkNode();
const { install } = await import('./setup/install.mjs');
const { readSettings } = await import('./setup/settings.mjs');
const settings = await readSettings();
install();
const { indexContent, build } = await import('./setup/build.mjs');
indexContent();
build();
Object.assign(process.env, settings.environment, { PAPER_WATCH: '1' });
const { serve } = await import('../server/serve.mjs');
await serve(settings);
if (!process.env.SITE_URL) {
  console.log(`QR codes point to ${settings.origin}, this machine in the local network. Set SITE_URL before going public.`);
}
