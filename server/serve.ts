import { createServer, type Server, type ServerResponse } from 'node:http';
import { compress } from './compress.ts';
import { isHostile } from './hostile-url.ts';
import { transformAnswers } from './next/answers.ts';
import { productionApp } from './next/app.ts';
import { expireAllPages } from './next/page-expiry.ts';
import { canShow, needsPaper } from './next/paper-state.ts';
import { withoutCodings } from '../lib/http/etag.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { staticFiles } from './static-files.ts';
import { strictTransport } from './strict-transport.ts';
import { stopOnSignalsAndErrors } from './stop.ts';

/**
 * Serves the built paper. Next itself would answer a malformed address with 500, and an unexpected error with a page that only
 * its client runtime can show.
 */
export async function serve({ port }: { readonly port: number }): Promise<Server> {
  // Pages that the build rendered may be out of date by now: other content, another origin, another day
  expireAllPages();
  const { handle } = await productionApp(port);
  const sendStatic = staticFiles();
  const server = createServer((request, response) => {
    // Compression comes first, so that it compresses the transformed answer
    compress(request, response, () => {
      const strict = strictTransport(request.headers);
      if (strict !== undefined) response.setHeader('Strict-Transport-Security', strict);
      const known = request.headers['if-none-match'];
      // Next and sirv compare tags letter by letter
      if (known !== undefined) request.headers['if-none-match'] = withoutCodings(known);
      transformAnswers(request, response);
      if (isHostile(request.url ?? '')) return fail(response, 400);
      sendStatic(request, response, () => {
        // Without a paper each would end as an error, with its stack in the log
        if (needsPaper(request.url ?? '') && !canShow()) return fail(response, 503);
        handle(request, response).catch((error: unknown) => {
          console.error(error);
          fail(response, 500);
        });
      });
    });
  });
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;
  await listen(server, port);
  stopOnSignalsAndErrors(server);
  console.log(`The paper is at http://localhost:${port}`);
  return server;
}

/** Ends a response with an error. The transform adds the error page (server/next/answers.ts). */
function fail(response: ServerResponse, status: 400 | 500 | 503): void {
  if (!response.headersSent) {
    for (const { key, value } of SECURITY_HEADERS) response.setHeader(key, value);
    response.statusCode = status;
  }
  response.end();
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve) => {
    server.once('error', (error) => {
      const taken = 'code' in error && error.code === 'EADDRINUSE';
      console.error(taken ? `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start` : error.message);
      process.exit(1);
    });
    server.listen(port, () => resolve());
  });
