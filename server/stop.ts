import type { Server } from 'node:http';

/** How long current requests may take when the server stops, in ms. */
const GRACE = 5000;

/**
 * Ends the process cleanly: at SIGINT and SIGTERM with 0, after an uncaught exception with 1. After an exception the state of
 * the process is unknown (Node's manual, "Warning: Using 'uncaughtException' correctly"), so it takes no more connections,
 * finishes the current requests, and leaves it to a supervisor to start it again.
 * @param drain how long after SIGTERM connections are still taken, in ms, so that a load balancer that asks for the health of
 *   this server sends no reader to a closed port
 * @returns whether the server is about to stop
 */
export function stopOnSignalsAndErrors(server: Server, drain = 0): () => boolean {
  let isDraining = false;
  let code: number | undefined;
  const stop = (exitCode: number) => {
    const isStopping = code !== undefined;
    code = Math.max(code ?? 0, exitCode);
    if (isStopping) return;
    server.close(() => process.exit(code));
    setInterval(() => server.closeIdleConnections(), 100).unref(); // browsers keep connections open after the response
    setTimeout(() => process.exit(code), GRACE).unref();
  };
  const fail = (what: string) => (error: unknown) => {
    console.error(`${what}. The server stops; its supervisor must start it again.`, error);
    stop(1);
  };
  process.on('uncaughtException', fail('An exception was not caught'));
  process.on('unhandledRejection', fail('A promise was rejected and nothing handled it'));
  process.once('SIGINT', () => stop(0)); // also by whoever does not want to wait for the end of the drain
  process.once('SIGTERM', () => {
    isDraining = true;
    if (drain > 0) setTimeout(() => stop(0), drain);
    else stop(0);
  });
  return () => isDraining || code !== undefined;
}
