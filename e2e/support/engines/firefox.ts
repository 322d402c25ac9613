import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from './channel';
import { type EngineWindow, pressAt, pressesOf } from './engine-window';
import { addressFrom, ended, openedBy } from './process';

/** Settings under which Firefox opens nothing but what it is told to, and asks nobody. */
const SETTINGS = {
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'remote.active-protocols': 1,
  'services.settings.server': 'data:,',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.enabled': false,
};

type Evaluated = { type: 'success'; result: { value?: string } } | { type: 'exception'; exceptionDetails: { text: string } };

/** Starts Firefox without a window on the desktop, and drives it by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). */
export async function openFirefox(binary: string): Promise<EngineWindow> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const lines = Object.entries(SETTINGS).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const firefox = spawn(binary, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'], {
    env: { ...process.env, HOME: profile, DBUS_SESSION_BUS_ADDRESS: 'disabled:' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return openedBy([firefox], () => driven(firefox, profile));
}

async function driven(firefox: ChildProcess, profile: string): Promise<EngineWindow> {
  const channel = await connect(`${await addressFrom(firefox)}/session`);
  await channel.send('session.new', { capabilities: {} });
  const { contexts } = await channel.send<{ contexts: { context: string }[] }>('browsingContext.getTree');
  const { context } = contexts[0] ?? { context: '' };
  const perform = (type: 'pointer' | 'key', actions: object[]) =>
    channel.send<void>('input.performActions', { context, actions: [{ type, id: type, actions }] });
  return {
    resize: (width, height) => channel.send('browsingContext.setViewport', { context, viewport: { width, height } }),
    open: (url) => channel.send('browsingContext.navigate', { context, url, wait: 'complete' }),
    // The value comes as JSON, since BiDi has a notation of its own for objects
    evaluate: async <T>(expression: string) => {
      const asked = await channel.send<Evaluated>('script.evaluate', {
        expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
        target: { context },
        awaitPromise: true,
      });
      if (asked.type === 'exception') throw new Error(asked.exceptionDetails.text);
      return JSON.parse(asked.result.value ?? 'null') as T;
    },
    press: (x, y) => perform('pointer', pressAt(x, y)),
    keys: (text) => perform('key', pressesOf(text)),
    close: async () => {
      channel.close();
      await ended(firefox);
      rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
    },
  };
}
