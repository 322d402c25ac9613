import type { ChildProcess } from 'node:child_process';

/** The address for automation that a browser writes to its log as it starts. @throws if it ends before */
export const addressFrom = (browser: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let log = '';
    browser.stderr?.on('data', (data: Buffer) => {
      if (log.length < 10_000) log += data.toString();
      const [, address] = /listening on (ws:\/\/\S+)/.exec(log) ?? [];
      if (address) resolve(address);
    });
    browser.once('error', reject);
    browser.once('exit', (code) => reject(new Error(`The browser ended with ${code}: ${log}`)));
  });

/** Ends a process that was started here, and waits until it has ended. */
export const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });

/** Opens a window by work that needs processes. If it fails they are ended, because nobody else knows of them. */
export async function openedBy<T>(processes: readonly ChildProcess[], open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    await Promise.all(processes.map(ended));
    throw error;
  }
}
