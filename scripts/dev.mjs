// npm run dev: the editors' preview. The same paper, drafts and scheduled stories included.
import { checkNode } from './setup/node-version.mjs';

checkNode();
const { install } = await import('./setup/install.mjs');
const { readSettings } = await import('./setup/settings.mjs');
const settings = await readSettings();
install('production');
Object.assign(process.env, settings.environment, { NODE_ENV: 'development', PAPER_PREVIEW: '1', PAPER_WATCH: '1' });
const { register } = await import('tsx/esm/api');
register();
const { startPreview } = await import('./setup/preview.ts');
await startPreview(settings);
