declare const self: ServiceWorkerGlobalScope;

/**
 * The script at /sw.js while the worker is switched off (`OFFLINE=off`, and in the preview): it replaces the worker and
 * unregisters itself. Saved stories stay on readers' devices and are available again when the worker is back.
 */
self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.registration.unregister()));

export {};
