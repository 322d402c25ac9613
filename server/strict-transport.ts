import type { IncomingHttpHeaders } from 'node:http';
import { siteOrigin } from '../lib/address/origin.ts';

/** Two years, which hstspreload.org recommends. */
const MAX_AGE = 'max-age=63072000';

/**
 * The policies of Strict-Transport-Security by the value of HSTS. By default a browser remembers it for the paper's own host
 * only: other hosts below it are not the paper's to bind, and a preloaded host stays bound for months after its operator
 * thinks again.
 */
const POLICIES: Readonly<Record<string, string>> = {
  host: MAX_AGE,
  subdomains: `${MAX_AGE}; includeSubDomains`,
  preload: `${MAX_AGE}; includeSubDomains; preload`,
};

/**
 * Strict-Transport-Security for a request; undefined over http (RFC 6797, 7.2), where the paper's address is not https, and
 * where the operator has switched it off. TLS ends at a proxy, so the scheme is the one that the proxy names or, if it names
 * none, that of SITE_URL.
 */
export function strictTransport(headers: IncomingHttpHeaders): string | undefined {
  const [, forwarded] = /(?:^|[;,]\s*)proto="?([a-z]+)/i.exec(headers.forwarded ?? '') ?? [];
  const [named] = [headers['x-forwarded-proto'] ?? []].flat().flatMap((value) => value.split(','));
  const scheme = (forwarded ?? named ?? 'https').trim().toLowerCase();
  return siteOrigin().startsWith('https:') && scheme === 'https' ? POLICIES[process.env.HSTS ?? 'host'] : undefined;
}
