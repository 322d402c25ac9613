import type { Asked } from '../messages.ts';
import { answer } from './answers.ts';
import { doAsAsked } from './requests.ts';
import { dropOldShells, inTurn, keepShell } from './cache-storage.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * The service worker. It takes over at once (docs/adr/011): every page comes complete from the network, so open pages do
 * not depend on the old worker.
 */
self.addEventListener('install', (event) => event.waitUntil(inTurn(keepShell).then(() => self.skipWaiting())));

self.addEventListener('activate', (event) => {
  const takeOver = async () => {
    await self.registration.navigationPreload?.enable();
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
