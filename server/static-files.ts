import { join } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { BUNDLED, bundleFolder } from '../lib/process/bundles.ts';
import { inProject } from '../lib/process/in-project.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

const YEAR = 31_536_000;
/** For files named by their content. */
const IMMUTABLE = `public,max-age=${YEAR},immutable`;

/** Folders whose files never change under their name. A changed font needs a new name: browsers store this one for a year. */
const PRODUCTION = [
  { path: '/_next/static', folder: inProject('.next/static'), caching: IMMUTABLE },
  { path: '/elements', folder: join(bundleFolder(), BUNDLED.elements), caching: IMMUTABLE },
  { path: '/fonts', folder: inProject('public/fonts'), caching: `public,max-age=${YEAR}` },
];
/** Next's development server sends the others. */
const PREVIEW = [{ path: '/elements', folder: join(bundleFolder(), BUNDLED.elements), caching: 'no-cache' }];

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Sends stylesheets, scripts and fonts, as scripts/setup/compress.ts left them. Next would answer too, in ten times as long:
 * it compresses them for each request, while a page waits for them to be painted.
 */
export const staticFiles = (): Handler => sender(PRODUCTION, SECURITY_HEADERS);

/** Sends the custom elements of the preview. */
export const previewFiles = (): Handler => sender(PREVIEW, []);

function sender(folders: typeof PRODUCTION, headers: typeof SECURITY_HEADERS): Handler {
  const places = folders.map(({ path, folder, caching }) => ({
    path,
    send: sirv(folder, {
      // Looks for the file at each request. A list made at start would answer for a file that was deleted since, and break off
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
    // The whole of a small file is as good as a part, and sirv throws at a part that ends before it begins
    delete request.headers.range;
    request.url = url.slice(place.path.length);
    place.send(request, response, () => {
      request.url = url;
      next();
    });
  };
}
