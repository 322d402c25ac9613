declare const self: ServiceWorkerGlobalScope;

/**
 * What /sw.js is while the worker is switched off (`OFFLINE=off`, and in the preview): it takes the other's place and
 * leaves. What readers have saved stays on their devices, and is there again once the worker is back.
 */
self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.registration.unregister()));

export {};
