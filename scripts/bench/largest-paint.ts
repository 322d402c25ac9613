import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { launch, phone } from './chromium.ts';
import { median } from './median.ts';

/** The number of runs. Times in a slowed browser vary by a third, so fewer runs would measure the machine. */
const RUNS = 61;

/** The largest contentful paint of each page, in ms, beside that of the same bytes from a server that does nothing else. */
export async function timeLargestPaint(origin: string, paths: readonly string[]) {
  const browser = await launch();
  const bare = await bareCopy(origin);
  const table: Record<string, Record<string, number>> = {};
  for (const path of paths) {
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let n = 0; n < RUNS; n++) {
      // In alternating order, so that neither always pays for the other's work in the background
      if (n % 2 === 0) ours.push(await largestPaint(browser, origin + path));
      theirs.push(await largestPaint(browser, bare.origin + path));
      if (n % 2 === 1) ours.push(await largestPaint(browser, origin + path));
    }
    table[path] = {
      paper: Math.round(median(ours)),
      'bare file': Math.round(median(theirs)),
      ratio: Math.round((median(ours) / median(theirs)) * 100) / 100,
    };
  }
  bare.close();
  await browser.close();
  return table;
}

async function largestPaint(browser: Browser, url: string) {
  const { context, page } = await phone(browser);
  await page.goto(url, { waitUntil: 'networkidle' });
  const time = await page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  await context.close();
  return Number(time);
}

/** Serves what the paper answered the first time, from memory, compressed once. */
async function bareCopy(origin: string) {
  const files = new Map<string, { type: string; body: Buffer; status: number }>();
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    let file = files.get(path);
    if (!file) {
      const answer = await fetch(origin + path);
      file = {
        type: answer.headers.get('content-type') ?? '',
        body: gzipSync(Buffer.from(await answer.arrayBuffer())),
        status: answer.status,
      };
      files.set(path, file);
    }
    response.writeHead(file.status, { 'content-type': file.type, 'content-encoding': 'gzip', 'content-length': file.body.length });
    response.end(file.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
