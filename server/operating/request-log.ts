import type { IncomingMessage, ServerResponse } from 'node:http';
import { logEvent } from './log.ts';
import { idOf } from './request-id.ts';
import type { Way } from './tally.ts';

const isOn = process.env.LOG_REQUESTS === '1';
const ways = new WeakMap<ServerResponse, Way>();

/** Notes how an answer came about, for its line in the log. */
export function noteWay(response: ServerResponse, way: Way): void {
  if (isOn) ways.set(response, way);
}

/**
 * Logs a request when its answer is sent or broken off, if LOG_REQUESTS=1. The line names no reader: no address of theirs, and the
 * path without its query, because words that are searched for are their own.
 */
export function logRequest(request: IncomingMessage, response: ServerResponse): void {
  if (!isOn) return;
  const started = performance.now();
  const { method, socket } = request;
  const [path = ''] = (request.url ?? '').split('?');
  const before = socket.bytesWritten;
  response.once('close', () =>
    logEvent('request', {
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
