import { once } from 'node:events';
import { createRequire } from 'node:module';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { transformAnswers } from './answers.ts';
import type { Answer } from './transform-response.ts';

/** What Next itself uses to render a page that nobody has asked for, when it is revalidated on demand. */
const require = createRequire(import.meta.url);
const { createRequestResponseMocks } = require('next/dist/server/lib/mock-request') as typeof import('next/dist/server/lib/mock-request');

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * The whole answer to a GET that no client waits for, uncompressed, as `transformAnswers` leaves it.
 * @param accept the header, by which an error is a page or a bare status
 * @throws what Next's handler throws
 */
export async function answerTo(handle: Handler, { url, accept }: { readonly url: string; readonly accept: string }): Promise<Answer> {
  const chunks: Buffer[] = [];
  const resWriter = (chunk: Uint8Array | string): boolean => chunks.push(Buffer.from(chunk as Uint8Array)) > 0;
  const headers = { host: 'localhost', accept };
  // Without a socket Next's own throws at all that Next asks of it: the first request is asked for its server
  const { req, res } = createRequestResponseMocks({ url, method: 'GET', headers, socket: new Socket(), resWriter });
  const response = res as unknown as ServerResponse;
  transformAnswers(req, response);
  const isDone = once(res, 'finish');
  await handle(req, response);
  await isDone;
  return { status: res.statusCode, headers: res.getHeaders(), body: Buffer.concat(chunks) };
}
