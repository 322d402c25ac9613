// The custom elements as one hashed module and the service worker, for npm test and for scripts/setup/build.mjs.
import { fingerprint } from './setup/build.mjs';
import { bundleElements } from './setup/elements.mjs';
import { bundleWorker } from './setup/worker.mjs';

await bundleElements();
await bundleWorker(fingerprint());
