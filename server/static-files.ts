import { join } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { BUNDLED, bundleFolder } from '../lib/process/bundles.ts';
import { inProject } from '../lib/process/in-project.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

const YEAR = 31_536_000;
/** Caching of files named by their content. */
const IMMUTABLE = `public,max-age=${YEAR},immutable`;

/** Folders whose files never change under their name. A changed font needs a new name: browsers store this one for a year. */
const PRODUCTION = [
  { path: '/_next/static', folder: inProject('.next/static'), caching: IMMUTABLE },
  { path: '/elements', folder: join(bundleFolder(), BUNDLED.elements), caching: IMMUTABLE },
  { path: '/fonts', folder: inProject('public/fonts'), caching: `public,max-age=${YEAR}` },
];
/** The folders of the preview; Next's development server sends the other files. */
const PREVIEW = [{ path: '/elements', folder: join(bundleFolder(), BUNDLED.elements), caching: 'no-cache' }];

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Sends stylesheets, scripts and fonts, which scripts/setup/compress.ts has compressed. Next would take ten times as long, because
 * it compresses them for each request, and pages are not painted before they arrive.
 */
export const staticFiles = (): Handler => sender(PRODUCTION, SECURITY_HEADERS);

/** Sends the custom elements of the preview. */
export const previewFiles = (): Handler => sender(PREVIEW, []);

function sender(folders: typeof PRODUCTION, headers: typeof SECURITY_HEADERS): Handler {
  const places = folders.map(({ path, folder, caching }) => ({
    path,
    send: sirv(folder, {
      // Looks for the file at each request: with a list from the start, the response for a deleted file would break off
      dev: true,
      etag: true,
      brotli: true,
      gzip: true,
      extensions: [],
      setHeaders: (response) => {
        response.setHeader('Cache-Control', caching);
        for (const { key, value } of headers) response.setHeader(key, value);
      },
    }),
  }));
  return (request, response, next) => {
    const { url = '', method } = request;
    const place = places.find(({ path }) => url.startsWith(`${path}/`));
    if (!place || (method !== 'GET' && method !== 'HEAD')) return next();
    // Sends whole files: they are small, and sirv throws on a range that ends before it begins
    delete request.headers.range;
    request.url = url.slice(place.path.length);
    place.send(request, response, () => {
      request.url = url;
      next();
    });
  };
}
