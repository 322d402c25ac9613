import { constants } from 'node:zlib';
import compression from 'compression';

/** The lowest quality at which Brotli uses the context of a byte; it takes 2 ms for a page. */
const BROTLI_QUALITY = 5;

/**
 * Compresses what is not stored (server/stored/) with Brotli or gzip, as the client accepts, by the npm package `compression`: missing
 * pages, the service worker, answers that depend on the reader.
 */
export const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } } });
