import type { Server } from 'node:http';

/** How long current requests may take when the server stops, in ms. */
const GRACE = 5000;

/**
 * Ends the process cleanly: at SIGINT and SIGTERM with 0, after an exception that nothing caught with 1. The state of the
 * process is unknown then (Node's manual, "Warning: Using 'uncaughtException' correctly"), so it takes no more connections,
 * finishes the requests under way, and leaves it to a supervisor to start it again.
 */
export function stopOnSignalsAndErrors(server: Server): void {
  let code: number | undefined;
  const stop = (exitCode: number) => {
    const isStopping = code !== undefined;
    code = Math.max(code ?? 0, exitCode);
    if (isStopping) return;
    server.close(() => process.exit(code));
    setInterval(() => server.closeIdleConnections(), 100).unref(); // those that a browser keeps open after its answer, too
    setTimeout(() => process.exit(code), GRACE).unref();
  };
  const fail = (what: string) => (error: unknown) => {
    console.error(`${what}. The server stops; what supervises it must start it again.`, error);
    stop(1);
  };
  process.on('uncaughtException', fail('An exception was not caught'));
  process.on('unhandledRejection', fail('A promise was rejected and nothing handled it'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(0));
}
