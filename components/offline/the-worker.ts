import type { Answers, Asked } from '@/lib/offline/messages';

/** Where the service worker is; absent where the paper has none (app/[locale]/layout.tsx). */
const source = document.documentElement.dataset.worker;
/** Not in WeChat's browser on some devices, nor without TLS. */
const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;

/** Whether pages can be kept on this device. */
export const canKeep = source !== undefined && container !== undefined;

/** Whether a worker stands between this page and the network already. */
export const isControlled = (): boolean => Boolean(container?.controller);

/** A worker of earlier, on a paper that has switched it off or is previewed now, goes. */
export const retire = (): void =>
  void container?.getRegistration().then(
    (registration) => registration?.unregister(),
    () => {}, // a browser that keeps nothing has nothing to take away
  );

let registered: Promise<ServiceWorkerRegistration> | undefined;

/** Asks the worker to do something. @throws where the browser refuses to have one, as some private windows do */
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
  // Browsers look for a newer one after each navigation that the worker sees; a page that was fetched ahead is none
  if (registration.active) registration.update().catch(() => {});
  const first = registration.active ?? registration.waiting ?? registration.installing;
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (first?.state === 'activated') resolve();
      if (first?.state === 'redundant') reject(new Error('The browser keeps no pages'));
    };
    first?.addEventListener('statechange', look);
    look();
  });
  return registration;
}
