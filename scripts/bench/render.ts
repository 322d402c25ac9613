import type { AddressInfo } from 'node:net';
import { readingCost } from '../../lib/index/story-index.ts';
import { expireAll } from '../../server/stored/expiry.ts';
import { serve } from '../../server/serve.ts';
import { median } from './median.ts';

/** The number of requests before the measured ones, so that the paper has been running for a while. */
const WARM_UP = 5;
const TIMES = 21;

/**
 * The cost of rendering a page of the built paper: queries of the index, the time spent in them, processor time, and the time
 * from the request to the last byte, in ms (medians). The server runs in this process, so that the index can tell the cost
 * of reading. All cached pages are expired before each request.
 */
export async function timeRender(paths: readonly string[]) {
  const server = await serve({ port: 0 });
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const rows: Record<string, Record<string, number>> = {};
  for (const path of paths) {
    const runs: Awaited<ReturnType<typeof render>>[] = [];
    for (let n = 0; n < WARM_UP + TIMES; n++) runs.push(await render(origin + path));
    const of = (name: keyof (typeof runs)[number]) => Math.round(median(runs.slice(WARM_UP).map((run) => run[name])) * 10) / 10;
    rows[path] = {
      queries: of('queries'),
      'in queries, ms': of('inQueries'),
      'processor, ms': of('processor'),
      'to the last byte, ms': of('whole'),
    };
  }
  server.close();
  server.closeAllConnections();
  return rows;
}

async function render(url: string) {
  expireAll();
  const [before, started, processor] = [readingCost(), performance.now(), process.cpuUsage()];
  const answer = await fetch(url);
  await answer.text();
  if (answer.status !== 200) throw new Error(`${url} is answered ${answer.status}`);
  const [after, used] = [readingCost(), process.cpuUsage(processor)];
  return {
    queries: after.queries - before.queries,
    inQueries: after.ms - before.ms,
    processor: (used.user + used.system) / 1000,
    whole: performance.now() - started,
  };
}
