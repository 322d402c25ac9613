import { constants } from 'node:zlib';
import compression from 'compression';

/**
 * The lowest quality at which Brotli uses the context of a byte: a story is a tenth smaller than at 4, and takes some
 * milliseconds. 11, the quality of static files, takes 200 ms.
 */
const BROTLI_QUALITY = 5;

/**
 * The size that Brotli is told to expect, in bytes: only from a megabyte on does it consider the context map that suits text in two
 * scripts. A page in both languages is up to a twentieth smaller with it, others are as large as without.
 */
const SIZE_HINT = 1_048_576;

/**
 * Compresses pages and other texts with Brotli or gzip, as the client accepts, by the npm package `compression`. Next's own
 * compression has gzip only, in which a story is a sixth larger.
 */
export const compress = compression({
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: SIZE_HINT } },
});
