// A step of npm test: bundles the custom elements and the service worker as the preview does, to find their mistakes within
// seconds, before the production build takes minutes.
import { bundleScripts } from './setup/bundle.ts';

await bundleScripts('preview', 'check');
