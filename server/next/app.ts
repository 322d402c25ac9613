import { readFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import next from 'next';
import { inProject } from '../../lib/process/in-project.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

type App = { readonly handle: Handler; readonly close: () => Promise<void> };

/**
 * The built paper, ready for requests. Next takes its settings from what the build has written, as the server of its own standalone
 * build does: to read next.config.ts it would load its compiler, and a server would need the sources of it.
 */
export function productionApp(port: number): Promise<App> {
  const { config } = JSON.parse(readFileSync(inProject('.next/required-server-files.json'), 'utf8')) as { config: object };
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config);
  return prepared({ dev: false, port });
}

/** Next's development server. @param httpServer the server whose upgrades it handles, to reload pages after a change */
export const previewApp = (port: number, httpServer: Server): Promise<App> => prepared({ dev: true, port, httpServer });

async function prepared(options: { readonly dev: boolean; readonly port: number; readonly httpServer?: Server }): Promise<App> {
  const app = next(options);
  await app.prepare();
  return { handle: app.getRequestHandler(), close: () => app.close() };
}
