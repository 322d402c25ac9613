import { createServer } from 'node:http';
import next from 'next';
import { builtHeaders } from './built-headers.mjs';
import { isHostile } from './hostile-url.mjs';
import { answerErrorsReadably } from './error-page.mjs';
import { lightenOnTheWayOut } from './light-page.mjs';
import { expireAllPages } from './page-expiry.mjs';
import { staticFiles } from './static-files.mjs';

/** How long requests under way may take to end when the server is stopped, in ms. */
const GRACE = 5000;

/**
 * Serves the built paper. Our own few lines around Next, because Next answers a malformed address with 500 and an
 * unexpected error with a page that only its client runtime can show.
 * @param {{ port: number, hostname?: string, dir?: string }} options
 * @returns {Promise<import('node:http').Server>}
 */
export async function serve({ port, hostname, dir = process.cwd() }) {
  // Pages that the build rendered may be out of date by now: other content, another origin, another day
  expireAllPages();
  const app = next({ dev: false, dir, port, ...(hostname !== undefined && { hostname }) });
  await app.prepare();
  const handle = app.getRequestHandler();
  const headers = builtHeaders(dir);
  const sendStatic = staticFiles(dir, headers);
  const server = createServer((request, response) => {
    answerErrorsReadably(request, response);
    if (isHostile(request.url ?? '')) {
      for (const { key, value } of headers) response.setHeader(key, value);
      response.statusCode = 400;
      response.end();
      return;
    }
    sendStatic(request, response, () => {
      lightenOnTheWayOut(request, response);
      handle(request, response).catch((error) => {
        console.error(error);
        if (!response.headersSent) {
          for (const { key, value } of headers) response.setHeader(key, value);
          response.statusCode = 500;
        }
        response.end();
      });
    });
  });
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;
  await listen(server, port, hostname);
  // One request's mistake must not take the paper down
  process.on('uncaughtException', (error) => console.error(error));
  process.on('unhandledRejection', (error) => console.error(error));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop(server));
  console.log(`The paper is at http://localhost:${port}`);
  return server;
}

/** @param {import('node:http').Server} server @param {number} port @param {string | undefined} hostname @returns {Promise<void>} */
const listen = (server, port, hostname) =>
  new Promise((resolve) => {
    server.once('error', (error) => {
      const taken = 'code' in error && error.code === 'EADDRINUSE';
      console.error(taken ? `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start` : error.message);
      process.exit(1);
    });
    server.listen(port, hostname, () => resolve());
  });

/** @param {import('node:http').Server} server */
function stop(server) {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), GRACE).unref();
}
