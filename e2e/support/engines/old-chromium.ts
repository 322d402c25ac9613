import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from './channel';
import type { EngineWindow } from './engine-window';
import { addressFrom, openedBy } from './process';

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-software-rasterizer', // else it looks for a library again and again
  '--hide-scrollbars',
  '--remote-debugging-port=0',
];

type Evaluated = { result: { value?: unknown }; exceptionDetails?: { exception?: { description?: string } } };

/** Starts an old Chromium, and drives it by the DevTools protocol. Playwright cannot: it needs a newer one. */
export async function openOldChromium(binary: string): Promise<EngineWindow> {
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  const chromium = spawn(binary, [...ARGUMENTS, `--user-data-dir=${profile}`, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
  return openedBy([chromium], () => driven(chromium, profile));
}

async function driven(chromium: ChildProcess, profile: string): Promise<EngineWindow> {
  const channel = await connect(await addressFrom(chromium));
  const { targetId } = await channel.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await channel.send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
  const send = <T>(method: string, params: object = {}) => channel.send<T>(method, params, sessionId);
  await send('Page.enable');
  const crashed = channel.next('Inspector.targetCrashed').then(() => {
    throw new Error('The page has crashed');
  });
  crashed.catch(() => {}); // also if no page is being opened
  return {
    resize: (width, height) => send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false }),
    open: async (url) => {
      const loaded = channel.next('Page.loadEventFired');
      await send('Page.navigate', { url });
      await Promise.race([loaded, crashed]);
    },
    evaluate: async <T>(expression: string) => {
      const asked = await send<Evaluated>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      if (asked.exceptionDetails) throw new Error(asked.exceptionDetails.exception?.description);
      return asked.result.value as T;
    },
    press: async (x, y) => {
      for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased'])
        await send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    },
    keys: async (text) => {
      for (const key of text) await send('Input.insertText', { text: key });
    },
    close: async () => {
      // Its processes write to the profile until it has closed itself
      const gone = new Promise((resolve) => chromium.once('exit', resolve));
      await channel.send('Browser.close');
      await gone;
      channel.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
    },
  };
}
