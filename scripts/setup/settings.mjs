import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';

/** @typedef {{ port: number, origin: string, environment: Record<string, string> }} Settings */

/**
 * Reads the settings of the README. Ends the process with a clear message if one is invalid or the port is in use.
 * @returns {Promise<Settings>}
 */
export async function readSettings() {
  const port = Number(process.env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) fail(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);
  if (!(await isFree(port))) fail(`Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`);
  const { HSTS = 'host' } = process.env;
  if (!/^(?:host|subdomains|preload|off)$/.test(HSTS)) fail(`HSTS must be host, subdomains, preload or off, not "${HSTS}".`);
  const { TRUST_PROXY = '0', DRAIN_SECONDS = '0', METRICS = '', LOG_FORMAT = 'text', LOG_REQUESTS = '0' } = process.env;
  if (!/^\d$/.test(TRUST_PROXY)) fail(`TRUST_PROXY must be the number of proxies in front of the paper, 0 to 9, not "${TRUST_PROXY}".`);
  if (!/^\d{1,3}$/.test(DRAIN_SECONDS)) fail(`DRAIN_SECONDS must be a number of seconds, 0 to 999, not "${DRAIN_SECONDS}".`);
  if (METRICS !== '' && !isListenAddress(METRICS)) fail(`METRICS must be a port or host:port, such as 9464, not "${METRICS}".`);
  if (!/^(?:text|json)$/.test(LOG_FORMAT)) fail(`LOG_FORMAT must be text or json, not "${LOG_FORMAT}".`);
  if (!/^[01]$/.test(LOG_REQUESTS)) fail(`LOG_REQUESTS must be 0 or 1, not "${LOG_REQUESTS}".`);
  const origin = process.env.SITE_URL ? publicOrigin(process.env.SITE_URL) : `http://${localAddress()}:${port}`;
  return { port, origin, environment: { SITE_ORIGIN: origin, NEXT_TELEMETRY_DISABLED: '1' } };
}

/** @param {string} line @returns {never} */
function fail(line) {
  console.error(line);
  process.exit(1);
}

/** @param {string} text @example isListenAddress('[::1]:9464') */
function isListenAddress(text) {
  const port = Number(/^(?:(?:\[[\da-f:]+\]|[\w.-]+):)?(\d{1,5})$/i.exec(text)?.[1]);
  return port >= 1 && port <= 65535;
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
