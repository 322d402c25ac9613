import { launch } from './chromium.ts';

const KINDS: Readonly<Record<string, string>> = {
  Document: 'html',
  Stylesheet: 'css',
  Script: 'js',
  Font: 'fonts',
  Image: 'pictures',
  Prefetch: 'prefetch',
};

/** The bytes that a first visit to each page transfers, by kind, in kB of 1,000 bytes. */
export async function weigh(origin: string, paths: readonly string[]) {
  const browser = await launch();
  const table: Record<string, Record<string, number>> = {};
  for (const path of paths) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    const kinds = new Map<string, string>();
    const row: Record<string, number> = { html: 0, css: 0, js: 0, fonts: 0, pictures: 0, prefetch: 0, other: 0 };
    session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = KINDS[kinds.get(requestId) ?? ''] ?? 'other';
      row[kind] = Math.round(((row[kind] ?? 0) + encodedDataLength / 1000) * 10) / 10;
    });
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    table[path] = row;
    await context.close();
  }
  await browser.close();
  return table;
}
