/** The part of `compression` that is used here. Its published types need those of Express, which the paper does not use. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  import type { BrotliOptions } from 'node:zlib';

  const compression: (options: {
    readonly brotli?: BrotliOptions;
  }) => (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  export default compression;
}
