import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import next from 'next';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The built paper, ready for requests. */
export const productionApp = (port: number): Promise<Handler> => prepared({ dev: false, port });

/** Next's development server. @param httpServer whose upgrades it takes, to reload pages after a change */
export const previewApp = (port: number, httpServer: Server): Promise<Handler> => prepared({ dev: true, port, httpServer });

async function prepared(options: { readonly dev: boolean; readonly port: number; readonly httpServer?: Server }): Promise<Handler> {
  const app = next(options);
  await app.prepare();
  return app.getRequestHandler();
}
