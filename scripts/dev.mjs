// npm run dev: the editors' preview. The same paper, drafts and scheduled stories included.
import { checkNode } from './setup/node-version.mjs';

checkNode();
const { install } = await import('./setup/install.mjs');
const { readSettings } = await import('./setup/settings.mjs');
const settings = await readSettings();
install();
const { bundleElements, indexContent } = await import('./setup/build.mjs');
const { run } = await import('./setup/run.mjs');
indexContent();
bundleElements();
run(process.execPath, ['node_modules/next/dist/bin/next', 'dev', '--port', String(settings.port)], {
  ...settings.environment,
  PAPER_PREVIEW: '1',
  PAPER_WATCH: '1',
});
