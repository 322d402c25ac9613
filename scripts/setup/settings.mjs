import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';

/** @typedef {{ port: number, origin: string, environment: Record<string, string> }} Settings */

/**
 * Reads PORT, SITE_URL and HSTS. Ends the process with a clear message if one is invalid or the port is in use.
 * @returns {Promise<Settings>}
 */
export async function readSettings() {
  const port = Number(process.env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) fail(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);
  if (!(await isFree(port))) fail(`Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`);
  const { HSTS = 'host' } = process.env;
  if (!/^(?:host|subdomains|preload|off)$/.test(HSTS)) fail(`HSTS must be host, subdomains, preload or off, not "${HSTS}".`);
  const origin = process.env.SITE_URL ? publicOrigin(process.env.SITE_URL) : `http://${localAddress()}:${port}`;
  return { port, origin, environment: { SITE_ORIGIN: origin, NEXT_TELEMETRY_DISABLED: '1' } };
}

/** @param {string} line @returns {never} */
function fail(line) {
  console.error(line);
  process.exit(1);
}

/** @param {string} text */
function publicOrigin(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash || url.username) {
    fail(`SITE_URL must be the paper's public origin, such as https://paper.example, not "${text}".`);
  }
  return url.origin;
}

/** The address of this machine in the local network, because a phone cannot open localhost. */
function localAddress() {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? 'localhost';
}

/** @param {number} port */
const isFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
