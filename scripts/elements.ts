// Bundles the custom elements and the service worker as the preview does: npm test finds their mistakes before the build.
import { bundleScripts } from './setup/bundle.ts';

await bundleScripts('preview', 'check');
