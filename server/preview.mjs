import { createServer } from 'node:http';
import next from 'next';
import { sayWhatIsMissing } from './page-status.mjs';

/**
 * Serves the editors' preview: Next's development server, and what production's page cache does with the status.
 * @param {{ port: number }} options
 */
export async function preview({ port }) {
  const server = createServer();
  const app = next({ dev: true, port, httpServer: server });
  await app.prepare();
  const handle = app.getRequestHandler();
  server.on('request', (request, response) => {
    sayWhatIsMissing(response);
    handle(request, response).catch((error) => console.error(error));
  });
  server.listen(port, () => console.log(`The preview is at http://localhost:${port}`));
}
