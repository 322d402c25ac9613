import { type Browser, type BrowserContextOptions, chromium } from 'playwright';
import { findBrowser } from '../setup/browser.mjs';

/** The browser that the tests use. */
export const launch = () =>
  chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-component-update', '--disable-sync'],
  });

/** A phone: 390 × 844 at 2 device pixels, a processor four times slower than this one. */
export async function phone(browser: Browser, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, ...options });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return { context, page };
}
