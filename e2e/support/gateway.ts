import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContextOptions, Page } from 'playwright';
import { onDevice } from './browser';
import { origin as paper } from './paper';

/** What the gateway does with a request; undefined passes it on unchanged. */
type Rule = (path: string) =>
  | {
      readonly status?: number;
      readonly wait?: number;
      readonly change?: (text: string) => string;
      /** Never answers, or sends the head and never the body */
      readonly hangs?: 'all' | 'body';
    }
  | undefined;

/** A reverse proxy in front of the paper. It can be slow, broken or stopped, and records the requests. */
export type Gateway = {
  readonly origin: string;
  /** The paths of the requests, in order; the path of a prefetch has a `+` before it */
  readonly asked: string[];
  rule: Rule;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
};

/** Opens a new device (onDevice) that reaches the paper through a gateway. */
export const behindGateway = (work: (page: Page, gateway: Gateway) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> =>
  withGateway((gateway) => onDevice(options, (page) => work(page, gateway)));

/**
 * Cuts the connection in two ways, because neither is enough: Chromium's offline emulation does not apply to prefetches, and
 * a stopped server does not make the browser report that it is offline.
 */
export async function cut(page: Page, gateway: Gateway): Promise<void> {
  await page.context().setOffline(true);
  await gateway.stop();
}

/** Restores the connection after cut(). */
export async function mend(page: Page, gateway: Gateway): Promise<void> {
  await gateway.start();
  await page.context().setOffline(false);
}

export async function withGateway(work: (gateway: Gateway) => Promise<void>): Promise<void> {
  const asked: string[] = [];
  const server = createServer((asking, answering) => void pass(asking, answering));
  const gateway: Gateway = { origin: '', asked, rule: () => undefined, stop: () => stop(server), start: () => listen(server, port) };
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  try {
    await work(Object.assign(gateway, { origin: `http://localhost:${port}` }));
  } finally {
    if (server.listening) await stop(server);
  }

  async function pass(asking: IncomingMessage, answering: ServerResponse): Promise<void> {
    const path = asking.url ?? '';
    asked.push((asking.headers['sec-purpose'] === undefined ? '' : '+') + path);
    const { status, wait = 0, change, hangs } = gateway.rule(path) ?? {};
    if (hangs === 'body') answering.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).flushHeaders();
    if (hangs) return;
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (status !== undefined) return void answering.writeHead(status, { 'content-type': 'text/html' }).end('<h1>Gateway</h1>');
    const headers = { ...asking.headers, ...(change && { 'accept-encoding': 'identity', 'if-none-match': '' }) };
    request(paper + path, { method: asking.method ?? 'GET', headers }, (answer) => {
      const { etag, 'content-length': length, ...rest } = answer.headers;
      if (!change) return void answer.pipe(answering.writeHead(answer.statusCode ?? 500, answer.headers));
      void [etag, length]; // they describe the unchanged text
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('end', () => answering.writeHead(answer.statusCode ?? 500, rest).end(change(Buffer.concat(pieces).toString())));
    })
      .on('error', () => answering.destroy())
      .end();
  }
}

const listen = (server: Server, port: number): Promise<void> => new Promise((resolve) => server.listen(port, resolve));

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
