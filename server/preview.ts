import { createServer } from 'node:http';
import { transformPreview } from './next/answers.ts';
import { previewApp } from './next/app.ts';
import { previewFiles } from './static-files.ts';

/** Serves the editors' preview: Next's development server, with the status that a page states and its own custom elements. */
export async function preview({ port }: { readonly port: number }): Promise<void> {
  const server = createServer();
  const { handle, close } = await previewApp(port, server);
  const sendStatic = previewFiles();
  server.on('request', (request, response) => {
    transformPreview(request, response);
    sendStatic(request, response, () => void handle(request, response).catch((error: unknown) => console.error(error)));
  });
  // Turbopack writes its cache in the background, and an incomplete one fails at the next start
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close().finally(() => process.exit(0)));
  server.listen(port, () => console.log(`The preview is at http://localhost:${port}`));
}
