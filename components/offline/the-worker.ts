import type { Answers, Asked } from '@/lib/offline/messages';

/** The address of the service worker; undefined if it is switched off (app/[locale]/layout.tsx). */
const source = document.documentElement.dataset.worker;
/** Undefined in WeChat's browser on some devices, and without TLS. */
const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;

/** Whether this browser can keep pages. */
export const canKeep = source !== undefined && container !== undefined;

/** Whether a worker controls this page already. */
export const isControlled = (): boolean => Boolean(container?.controller);

/** Unregisters an earlier worker, because the paper has switched it off or this is the preview. */
export const retire = (): void =>
  void container?.getRegistration().then(
    (registration) => registration?.unregister(),
    () => {}, // a browser without storage has no worker to unregister
  );

let registered: Promise<ServiceWorkerRegistration> | undefined;

/** Sends a request to the worker. @throws if the browser refuses to register one, as in some private windows */
export async function ask<T extends Asked>(asked: T): Promise<Answers[T['type']] | undefined> {
  const { active } = await (registered ??= register());
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    active?.postMessage(asked, [port2]);
  });
}

async function register(): Promise<ServiceWorkerRegistration> {
  const registration = await navigator.serviceWorker.register(source ?? '');
  // Browsers check for a newer worker after each navigation that the worker sees; it does not see prefetched pages
  if (registration.active) registration.update().catch(() => {});
  const first = registration.active ?? registration.waiting ?? registration.installing;
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (first?.state === 'activated') resolve();
      if (first?.state === 'redundant') reject(new Error('The service worker could not be installed'));
    };
    first?.addEventListener('statechange', look);
    look();
  });
  return registration;
}
