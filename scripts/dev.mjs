// npm run dev: the editors' preview. The same paper, drafts and scheduled stories included.
import { checkNode } from './setup/node-version.mjs';

checkNode();
const { install } = await import('./setup/install.mjs');
const { readSettings } = await import('./setup/settings.mjs');
const settings = await readSettings();
install();
const { indexContent } = await import('./setup/build.mjs');
indexContent();
const { bundleElements } = await import('./setup/elements.mjs');
await bundleElements({ watch: true });
const { bundleWorker } = await import('./setup/worker.mjs');
await bundleWorker('preview');
Object.assign(process.env, settings.environment, { NODE_ENV: 'development', PAPER_PREVIEW: '1', PAPER_WATCH: '1' });
const { preview } = await import('../server/preview.mjs');
await preview(settings);
