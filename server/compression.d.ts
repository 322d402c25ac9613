/** The part of `compression` that is used here; its published types ask for those of Express, which is not. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  import type { BrotliOptions } from 'node:zlib';

  const compression: (options: {
    readonly brotli?: BrotliOptions;
  }) => (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  export default compression;
}
