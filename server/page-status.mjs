/** components/site/NotFound.tsx renders it: the App Router has no other way to set a status and still render in place. */
export const MISSING = '<meta name="status" content="404"/>';

/**
 * Where proxy.ts shows a short link that leads nowhere, below the reader's edition: an address that names nothing. What
 * is answered there depends on the reader, so it is for nobody else to keep.
 */
export const LOST_LINK = '/s/leads/to/nothing';

/**
 * Gives an answer the status that its page says: the head, where it says so, is in the first piece sent.
 * @param {import('node:http').ServerResponse} response
 */
export function sayWhatIsMissing(response) {
  const { write } = response;
  response.flushHeaders = () => {}; // the first piece sends them, once it has been read
  /** @param {any[]} args */
  const readingWrite = (...args) => {
    if (!response.headersSent && Buffer.from(args[0]).includes(MISSING)) response.statusCode = 404;
    return Reflect.apply(write, response, args);
  };
  Object.assign(response, { write: readingWrite });
}
