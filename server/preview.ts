import { createServer } from 'node:http';
import { transformPreview } from './next/answers.ts';
import { previewApp } from './next/app.ts';
import { previewFiles } from './static-files.ts';

/** Serves the editors' preview: Next's development server, with the status that a page states and its own custom elements. */
export async function preview({ port }: { readonly port: number }): Promise<void> {
  const server = createServer();
  const handle = await previewApp(port, server);
  const sendStatic = previewFiles();
  server.on('request', (request, response) => {
    transformPreview(response);
    sendStatic(request, response, () => void handle(request, response).catch((error: unknown) => console.error(error)));
  });
  server.listen(port, () => console.log(`The preview is at http://localhost:${port}`));
}
