import { launch } from './chromium.mjs';

const KINDS = { Document: 'html', Stylesheet: 'css', Script: 'js', Font: 'fonts', Image: 'pictures', Prefetch: 'prefetch' };

/**
 * What a cold visit to each page transfers, by kind, in kB of 1,000 bytes.
 * @param {string} origin @param {readonly string[]} paths
 */
export async function weigh(origin, paths) {
  const browser = await launch();
  /** @type {Record<string, Record<string, number>>} */
  const table = {};
  for (const path of paths) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    /** @type {Map<string, string>} */
    const kinds = new Map();
    /** @type {Record<string, number>} */
    const row = { html: 0, css: 0, js: 0, fonts: 0, pictures: 0, prefetch: 0, other: 0 };
    session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = /** @type {Record<string, string>} */ (KINDS)[kinds.get(requestId) ?? ''] ?? 'other';
      row[kind] = Math.round(((row[kind] ?? 0) + encodedDataLength / 1000) * 10) / 10;
    });
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    table[path] = row;
    await context.close();
  }
  await browser.close();
  return table;
}
