import { type ChildProcess, spawn } from 'node:child_process';
import { freePort } from '@/lib/testing/free-port';
import { type EngineWindow, pressAt, pressesOf } from './engine-window';
import { ended, openedBy } from './process';

/** A test browser in which WebKitGTK's driver opens pages; Debian puts it beside the library. */
const capabilities = (binary: string) => ({
  alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
});

/** For errors of scripts: the protocol knows no rejected promise. */
const FAILED = 'failed: ';

/**
 * Starts WebKitGTK on a screen of its own, and drives it by WebDriver (https://w3c.github.io/webdriver/). Its window is not
 * narrower than 447 px.
 * @param paths of the driver, of MiniBrowser, and of Xvfb
 */
export async function openWebKit({ driver, miniBrowser, xvfb }: Record<'driver' | 'miniBrowser' | 'xvfb', string>): Promise<EngineWindow> {
  const screen = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await displayOf(screen);
  const port = await freePort();
  const service = spawn(driver, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display, DBUS_SESSION_BUS_ADDRESS: 'disabled:', LIBGL_ALWAYS_SOFTWARE: '1' },
    stdio: 'ignore',
  });
  return openedBy([service, screen], () => driven(port, miniBrowser, [service, screen]));
}

const displayOf = (screen: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    screen.stdio[3]?.once('data', (data: Buffer) => resolve(`:${data.toString().trim()}`));
    screen.once('error', reject);
    screen.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });

async function driven(port: number, miniBrowser: string, processes: readonly ChildProcess[]): Promise<EngineWindow> {
  const ask = async <T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await answer.json()) as { value: T & { message?: string } };
    if (!answer.ok) throw new Error(`${path}: ${value.message}`);
    return value;
  };
  for (let tries = 0; !(await ask('GET', '/status').then(Boolean, () => false)); tries++) {
    if (tries === 300) throw new Error('WebKitWebDriver does not answer');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { sessionId } = await ask<{ sessionId: string }>('POST', '/session', { capabilities: capabilities(miniBrowser) });
  const send = <T>(path: string, body: object) => ask<T>('POST', `/session/${sessionId}/${path}`, body);
  const evaluate = async <T>(expression: string): Promise<T> => {
    const said = await send<string>('execute/async', {
      script: `const done = arguments[0];
        (async () => ${expression})().then((value) => done(JSON.stringify(value ?? null)), (error) => done('${FAILED}' + error))`,
      args: [],
    });
    if (said.startsWith(FAILED)) throw new Error(said.slice(FAILED.length));
    return JSON.parse(said) as T;
  };
  const perform = async (type: 'pointer' | 'key', actions: object[]) => {
    await send('actions', { actions: [{ type, id: type, actions }] });
  };
  return {
    resize: async (width, height) => {
      // The bar of its window takes a part of the height
      const [outer, inner] = await evaluate<[number, number]>('[outerHeight, innerHeight]');
      await send('window/rect', { width, height: height + outer - inner });
    },
    open: (url) => send('url', { url }),
    evaluate,
    press: (x, y) => perform('pointer', pressAt(x, y)),
    keys: (text) => perform('key', pressesOf(text)),
    close: async () => {
      await ask('DELETE', `/session/${sessionId}`).catch(() => undefined);
      for (const each of processes) await ended(each);
    },
  };
}
