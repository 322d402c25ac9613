import { createServer, type IncomingHttpHeaders, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Answer } from '../../server/next/transform-response.ts';
import { storedAnswers } from '../../server/stored/stored-answers.ts';

export const HTML = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, max-age=0, must-revalidate' };

/** A page as Next answers it. */
export const aPage = (text: string): Answer => ({
  status: 200,
  headers: { ...HTML, 'x-nextjs-cache': 'MISS', vary: 'rsc, next-url, Accept-Encoding', etag: '"next"' },
  body: Buffer.from(text),
});

type Got = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly bytes: Buffer; readonly text: string };

/**
 * A server with stored answers in front of a paper that is a list of answers by address (a function: it keeps them waiting), a front
 * and two stories at first. `made` logs what was made; what the store does not answer is `passed`.
 */
export async function aStoredPaper() {
  const paper: Record<string, Answer | (() => Promise<Answer>)> = {
    '/en': aPage('front'),
    '/en/science/fig': aPage('fig'),
    '/en/science/plum': aPage('plum'),
  };
  const made: string[] = [];
  const make = async ({ url }: { url: string }) => {
    made.push(url);
    const answer = paper[url];
    return typeof answer === 'function' ? answer() : (answer ?? { status: 404, headers: HTML, body: Buffer.from('none') });
  };
  const { send } = storedAnswers({ make, headersFor: () => ['X-Own', 'of this request'] });
  const server = createServer((request, response) =>
    send(request, response, {
      begin: (_, work) => work(),
      pass: () => response.writeHead(200).end('passed'),
      send: ({ status, headers, body }) => response.writeHead(status, headers).end(body),
    }),
  );
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;

  /** Asks as it is told to and no otherwise: fetch would add headers of its own. */
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Got>((resolve, reject) => {
      ask({ port, path, headers, method }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const bytes = Buffer.concat(chunks);
          const { statusCode: status = 0, headers } = answer;
          resolve({ status, headers, bytes, text: decoded(bytes, headers['content-encoding']).toString() });
        });
      })
        .on('error', reject)
        .end();
    });
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { paper, made, get, close };
}

function decoded(bytes: Buffer, coding: string | undefined): Buffer {
  if (bytes.length === 0 || coding === undefined) return bytes;
  return coding === 'br' ? brotliDecompressSync(bytes) : gunzipSync(bytes);
}
