import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { processWide } from '../../lib/process/process-wide.ts';

/** What a proxy may call a request: a UUID, a trace, a number. Nothing that could break a line of a log. */
const WELL_FORMED = /^[\w.:+/=-]{1,128}$/;

/** The id of the request that code works for. Only work that may log is run in it: it costs as much as sending a stored answer. */
const current = processWide('request id', () => new AsyncLocalStorage<string>());

export const currentRequestId = (): string | undefined => current.getStore();

/**
 * Runs the work for a request under its id, which is that of a trusted proxy or a random one. An answer with an error names it, so
 * that a reader can tell the operator which line of the log is theirs.
 */
export function underItsId(request: IncomingMessage, response: ServerResponse, isProxyTrusted: boolean, work: () => void): void {
  const named = isProxyTrusted ? request.headers['x-request-id'] : undefined;
  const id = typeof named === 'string' && WELL_FORMED.test(named) ? named : randomUUID();
  ids.set(response, id);
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  response.writeHead = (status: number, ...rest: unknown[]) => {
    if (status >= 400 && !response.headersSent) response.setHeader('X-Request-Id', id);
    return writeHead(status, ...rest);
  };
  current.run(id, work);
}

const ids = new WeakMap<ServerResponse, string>();

/** The id of the request that a response answers, if it had one. */
export const idOf = (response: ServerResponse): string | undefined => ids.get(response);
