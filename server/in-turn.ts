import type { ServerResponse } from 'node:http';

/**
 * Does the work for a response when its turn has come on the connection. Of requests that a client sends without waiting for
 * answers (pipelining), Node holds each finished answer until those before it are sent: thousands of pages, if it does not read.
 */
export function inTurn(response: ServerResponse, work: () => void): void {
  if (response.socket) work();
  else response.once('socket', work); // Node emits it when the answer before is sent
}
