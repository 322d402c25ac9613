import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import next from 'next';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

type App = { readonly handle: Handler; readonly close: () => Promise<void> };

/** The built paper, ready for requests. */
export const productionApp = (port: number): Promise<App> => prepared({ dev: false, port });

/** Next's development server. @param httpServer the server whose upgrades it handles, to reload pages after a change */
export const previewApp = (port: number, httpServer: Server): Promise<App> => prepared({ dev: true, port, httpServer });

async function prepared(options: { readonly dev: boolean; readonly port: number; readonly httpServer?: Server }): Promise<App> {
  const app = next(options);
  await app.prepare();
  return { handle: app.getRequestHandler(), close: () => app.close() };
}
