import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { compress } from './compress.ts';
import { isHostile } from './hostile-url.ts';
import { inTurn } from './in-turn.ts';
import { answerTo } from './next/answer-to.ts';
import { transformAnswers } from './next/answers.ts';
import { productionApp } from './next/app.ts';
import { canShow, needsPaper } from './next/paper-state.ts';
import { withoutClientOfNext } from './next/reader-request.ts';
import { sendHealth } from './operating/health.ts';
import { metricsOf } from './operating/metrics.ts';
import { serveMetrics } from './operating/metrics-listener.ts';
import { noteAnswer } from './operating/note-answer.ts';
import { timedRenders } from './operating/timed-renders.ts';
import { underItsId } from './operating/request-id.ts';
import { requestLimits } from './operating/request-limits.ts';
import { logRequest } from './operating/request-log.ts';
import { searchesInTurn } from './operating/search-queue.ts';
import { operatingSettings } from './operating/settings.ts';
import { countRefusal } from './operating/tally.ts';
import { frontPath } from '../lib/address/addresses.ts';
import { withoutCodings } from '../lib/http/etag.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { staticFiles } from './static-files.ts';
import { strictTransport } from './strict-transport.ts';
import { stopOnSignalsAndErrors } from './stop.ts';
import { storedAnswers } from './stored/stored-answers.ts';

/**
 * Serves the built paper. Next itself would answer a malformed address with 500, and an unexpected error with a page that only
 * its client runtime can show.
 */
export async function serve({ port }: { readonly port: number }): Promise<Server> {
  const { handle } = await productionApp(port);
  const sendStatic = staticFiles();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // Without a paper each would end as an error, with its stack in the log
    if (needsPaper(request.url ?? '') && !canShow()) return fail(response, 503);
    await handle(request, response).catch((error: unknown) => {
      console.error(error);
      fail(response, 500);
    });
  };
  // Next starts what instrumentation.ts starts with the first request, and makes it wait until the content is indexed
  await answerTo(answer, { url: '/robots.txt', accept: '*/*' });
  await answerTo(answer, { url: frontPath('en'), accept: '*/*' }); // loads what pages need, which takes longer than a page
  const { proxies, metrics, drain } = operatingSettings();
  const timed = timedRenders(searchesInTurn((asked) => answerTo(answer, asked)));
  const { send: sendStored, pools } = storedAnswers({ make: timed.make, headersFor });
  const refusalOf = requestLimits({ proxies });
  if (metrics !== undefined) {
    const { registry, observeRender } = await metricsOf(pools);
    timed.observe = observeRender;
    await serveMetrics(metrics, registry);
  }
  /** Lets an answer be prepared. Compression comes first, so that it compresses the transformed answer. */
  const prepared = (request: IncomingMessage, response: ServerResponse, work: () => void) =>
    compress(request, response, () => {
      addHeaders(request, response);
      work();
    });
  const server = createServer((request, response) =>
    inTurn(response, () => {
      logRequest(request, response);
      if (request.method !== 'GET' && request.method !== 'HEAD') return fail(response, 405);
      if (sendHealth(request, response, isStopping)) return;
      withoutClientOfNext(request);
      sendStored(request, response, {
        begin: (place, work) =>
          underItsId(request, response, proxies > 0, () => {
            const refused = refusalOf(request, response, place);
            if (!refused) return work();
            noteAnswer(request, response, 'refused', place);
            countRefusal(refused.limit);
            prepared(request, response, () => {
              transformAnswers(request, response);
              response.setHeader('Retry-After', refused.retryAfter);
              response.setHeader('Cache-Control', 'no-store');
              fail(response, 429);
            });
          }),
        pass: (place) => {
          noteAnswer(request, response, 'passed', place);
          prepared(request, response, () => {
            const known = request.headers['if-none-match'];
            // Next and sirv compare tags letter by letter
            if (known !== undefined) request.headers['if-none-match'] = withoutCodings(known);
            transformAnswers(request, response);
            if (isHostile(request.url ?? '')) return fail(response, 400);
            sendStatic(request, response, () => void answer(request, response));
          });
        },
        send: ({ status, headers, body }, place) => {
          noteAnswer(request, response, 'made', place);
          prepared(request, response, () => {
            response.writeHead(status, headers);
            response.end(request.method === 'HEAD' ? undefined : body);
          });
        },
      });
    }),
  );
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;
  // Longer than proxies keep a connection (nginx 60 s): one that ends on both sides at once is a 502 for somebody
  server.keepAliveTimeout = 75_000;
  const isStopping = stopOnSignalsAndErrors(server, drain);
  await listen(server, port);
  console.log(`The paper is at http://localhost:${port}`);
  return server;
}

/** The headers of one request alone, as names and values in turn. */
function headersFor({ headers }: IncomingMessage): readonly string[] {
  const strict = strictTransport(headers);
  return strict === undefined ? [] : ['Strict-Transport-Security', strict];
}

function addHeaders(request: IncomingMessage, response: ServerResponse): void {
  const [name, value] = headersFor(request);
  if (name !== undefined && value !== undefined) response.setHeader(name, value);
}

/** Ends a response with an error. The transform adds the error page (server/next/answers.ts). */
function fail(response: ServerResponse, status: 400 | 405 | 429 | 500 | 503): void {
  if (!response.headersSent) {
    if (status === 405) response.setHeader('Allow', 'GET, HEAD');
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
