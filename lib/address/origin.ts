/**
 * Where readers find the paper, such as https://paper.example, without a slash at the end. Set when the server starts
 * (SITE_URL or, without one, this machine's address in the local network), never taken from a request.
 */
export const siteOrigin = (): string => process.env.SITE_ORIGIN ?? 'http://localhost:3000';

/** Names that lead nowhere outside a house, and what has no name at all. */
const AT_HOME = /^(\[.*|[\d.]+|[^.]+|.*\.(local|localhost|internal|lan|test|home\.arpa))$/i;

/** Whether the origin is a place on the internet, not a machine under somebody's desk. */
export const isPublicOrigin = (): boolean => !AT_HOME.test(new URL(siteOrigin()).hostname);

/** An absolute address for a path of the paper. */
export const toUrl = (path: string): string => siteOrigin() + path;
