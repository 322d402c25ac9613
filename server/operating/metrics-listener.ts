import { createServer, type Server } from 'node:http';
import type { Registry } from 'prom-client';

/** Where metrics are served: `9464` is this machine only, `host:port` what the operator says. */
export function metricsAddress(setting: string): { readonly host: string; readonly port: number } {
  const [, host = '127.0.0.1', port] = /^(?:(.+):)?(\d+)$/.exec(setting) ?? [];
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
}

/**
 * Serves metrics at a port of their own, at /metrics: a proxy that passes everything to the paper's port cannot show them to the
 * world. Ends the process if the port is taken.
 */
export function serveMetrics(setting: string, registry: Registry): Promise<Server> {
  const { host, port } = metricsAddress(setting);
  const server = createServer((request, response) => {
    if (request.url?.split('?')[0] !== '/metrics' || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' }).end(text),
      (error: unknown) => {
        console.error(error);
        response.writeHead(500).end();
      },
    );
  });
  return new Promise((resolve) => {
    server.once('error', (error) => {
      console.error(`Metrics cannot be served at ${host}:${port} (METRICS): ${error.message}`);
      process.exit(1);
    });
    server.listen(port, host, () => resolve(server.unref()));
  });
}
