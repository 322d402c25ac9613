import type { IncomingMessage, ServerResponse } from 'node:http';
import { idOf } from './request-id.ts';
import type { Way } from './tally.ts';

/** What a line about a request says: the path without a query, because words that are searched for are the reader's own. */
export type RequestEvent = {
  readonly method: string | undefined;
  readonly path: string;
  readonly status: number;
  readonly ms: number;
  readonly bytes: number;
  readonly way: Way | undefined;
  readonly requestId: string | undefined;
};

const isOn = process.env.LOG_REQUESTS === '1';
const ways = new WeakMap<ServerResponse, Way>();

/** Notes how an answer came about, for its line in the log. */
export function noteWay(response: ServerResponse, way: Way): void {
  if (isOn) ways.set(response, way);
}

/** Logs a request when its answer is sent or broken off, if LOG_REQUESTS=1. It names no reader: no address, no words searched for. */
export function logRequest(request: IncomingMessage, response: ServerResponse, print: (event: RequestEvent) => void): void {
  if (!isOn) return;
  const started = performance.now();
  const { method, socket } = request;
  const [path = ''] = (request.url ?? '').split('?');
  const before = socket.bytesWritten;
  response.once('close', () =>
    print({
      method,
      path,
      status: response.statusCode,
      ms: Math.round((performance.now() - started) * 10) / 10,
      bytes: Math.max(0, socket.bytesWritten - before),
      way: ways.get(response),
      requestId: idOf(response),
    }),
  );
}
