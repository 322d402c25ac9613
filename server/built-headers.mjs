import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The headers of every page (server/security-headers.ts), as the build wrote them down: for what is answered before Next
 * is asked.
 * @param {string} dir where the paper is
 * @returns {{ key: string, value: string }[]}
 */
export function builtHeaders(dir) {
  const { headers } = JSON.parse(readFileSync(join(dir, '.next/routes-manifest.json'), 'utf8'));
  return headers.find((/** @type {{ source: string }} */ { source }) => source === '/:path*')?.headers ?? [];
}
