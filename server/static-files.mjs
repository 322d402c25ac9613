import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

const YEAR = 31_536_000;

/** Named by their content. */
const HASHED = { maxAge: YEAR, immutable: true };

/** Where files are that never change under their name. A changed font needs a new name: browsers keep this one for a year. */
const FOLDERS = [
  { path: '/_next/static', folder: '.next/static', age: HASHED },
  { path: '/elements', folder: 'public/elements', age: HASHED },
  { path: '/fonts', folder: 'public/fonts', age: { maxAge: YEAR } },
];

/**
 * Stylesheets, scripts and fonts, as scripts/setup/compress.mjs left them. Next would answer too, in ten times as long:
 * it compresses them for each request, while a page waits for them to be painted.
 * @param {string} dir where the paper is
 * @param {{ key: string, value: string }[]} headers sent with each
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, next: () => void) => void}
 */
export function staticFiles(dir, headers) {
  const places = FOLDERS.filter(({ folder }) => existsSync(join(dir, folder))).map(({ path, folder, age }) => ({
    path,
    send: sirv(join(dir, folder), {
      ...age,
      etag: true,
      brotli: true,
      gzip: true,
      extensions: [],
      setHeaders: (response) => headers.forEach(({ key, value }) => response.setHeader(key, value)),
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
