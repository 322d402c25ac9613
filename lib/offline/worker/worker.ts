import type { Asked } from '../messages.ts';
import { answer } from './answers.ts';
import { doAsAsked } from './requests.ts';
import { FETCHES_AHEAD } from './fetches-ahead.ts';
import { dropOldShells, inTurn, keepShell } from './cache-storage.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * The service worker. It takes over at once (docs/adr/011): every page comes complete from the network, so open pages do
 * not depend on the old worker.
 */
self.addEventListener('install', (event) => event.waitUntil(inTurn(keepShell).then(() => self.skipWaiting())));

self.addEventListener('activate', (event) => {
  const takeOver = async () => {
    // Firefox shows its own error page where a preload fails, whatever the worker answers (GoogleChrome/workbox#3134); other
    // browsers would request in vain what the worker has fetched ahead
    await self.registration.navigationPreload?.[FETCHES_AHEAD ? 'enable' : 'disable']();
    await inTurn(dropOldShells);
    await self.clients.claim();
  };
  event.waitUntil(takeOver());
});

self.addEventListener('fetch', answer);

self.addEventListener('message', (event) => {
  const work = doAsAsked(event.data as Asked);
  event.waitUntil(work.catch(() => undefined).then((answered) => event.ports[0]?.postMessage(answered)));
});
