import type { Asked } from '../messages.ts';
import { answer } from './answers.ts';
import { doAsAsked } from './requests.ts';
import { dropOldShells, inTurn, keepShell } from './shelf.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * The service worker. It takes over at once (docs/adr/011): every page comes whole from the network, so the pages that
 * are open need nothing of the old one that is not kept for them.
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
