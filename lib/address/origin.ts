/**
 * The paper's public origin, such as https://paper.example, without a trailing slash. Set when the server starts (SITE_URL
 * or, without it, this machine's address in the local network), never taken from a request.
 */
export const siteOrigin = (): string => process.env.SITE_ORIGIN ?? 'http://localhost:3000';

/** Hosts that the internet does not reach, or not by name: reserved names, names without a dot, IP addresses. */
const LOCAL_HOST = /^(\[.*|[\d.]+|[^.]+|.*\.(local|localhost|internal|lan|test|home\.arpa))$/i;

/** Whether the origin is a public one, judged by its host name. */
export const isPublicOrigin = (): boolean => !LOCAL_HOST.test(new URL(siteOrigin()).hostname);

/** The absolute URL of a path of the paper. */
export const toUrl = (path: string): string => siteOrigin() + path;
