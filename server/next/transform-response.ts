import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** Status and headers at the start of an answer. The names of headers are in lower case. */
export type Head = { readonly status: number; readonly headers: OutgoingHttpHeaders };
/** A whole answer. */
export type Answer = Head & { readonly body: Buffer };

type Callback = (error?: Error | null) => void;
type Choose = (head: Head) => ((answer: Answer) => Answer) | undefined;

/**
 * Lets a function replace a whole answer before it is sent. Next writes to the response itself and has no hook for this, so
 * `writeHead`, `write`, `end` and `flushHeaders` of this response are wrapped.
 * @param choose called once, when the head is known. It returns the function that replaces the answer; undefined means that
 *   the answer is sent as it comes, unbuffered
 */
export function transformResponse(response: ServerResponse, choose: Choose): void {
  const original = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
    flushHeaders: response.flushHeaders.bind(response),
  };
  const chunks: Buffer[] = [];
  // The methods stay wrapped to the end, because another wrapper may have wrapped them again before the head is known
  let state: 'pending' | 'passing' | 'collecting' = 'pending';
  let transform: (answer: Answer) => Answer = (answer) => answer;

  const begin = () => {
    if (state !== 'pending') return;
    const chosen = response.headersSent ? undefined : choose({ status: response.statusCode, headers: { ...response.getHeaders() } });
    state = chosen ? 'collecting' : 'passing';
    transform = chosen ?? transform;
  };
  const collect = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk, isEncoding(encoding) ? encoding : 'utf8'));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const sendTransformed = (callback: Callback | undefined) => {
    state = 'passing';
    const collected = { status: response.statusCode, headers: { ...response.getHeaders() }, body: Buffer.concat(chunks) };
    const { status, headers, body } = transform(collected);
    response.statusCode = status;
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
    response.setHeader('Content-Length', body.length);
    original.end(body, callback);
  };

  response.writeHead = (status: number, ...rest: readonly unknown[]) => {
    response.statusCode = status;
    if (typeof rest[0] === 'string') response.statusMessage = rest[0];
    for (const [name, value] of headersIn(rest.at(-1))) response.setHeader(name, value);
    begin();
    return state === 'passing' ? original.writeHead(status) : response;
  };
  response.write = (chunk: unknown, encoding?: BufferEncoding | Callback, callback?: Callback) => {
    begin();
    if (state === 'passing')
      return typeof encoding === 'string' ? original.write(chunk, encoding, callback) : original.write(chunk, encoding);
    collect(chunk, encoding);
    (typeof encoding === 'function' ? encoding : callback)?.();
    return true;
  };
  response.end = (...args: readonly unknown[]) => {
    begin();
    if (state === 'passing') return Reflect.apply(original.end, response, args);
    collect(args[0], args[1]);
    sendTransformed(args.find(isCallback));
    return response;
  };
  response.flushHeaders = () => {
    // Only at the first chunk is it known whether the answer is replaced
    if (state === 'passing') original.flushHeaders();
  };
}

const isEncoding = (value: unknown): value is BufferEncoding => typeof value === 'string' && Buffer.isEncoding(value);
const isCallback = (value: unknown): value is () => void => typeof value === 'function';

/** The headers of `writeHead`: an object, or a list of names and values in turn. */
function headersIn(argument: unknown): [string, string | string[]][] {
  if (typeof argument !== 'object' || argument === null) return [];
  const pairs = Array.isArray(argument)
    ? argument.flatMap((name, n) => (n % 2 === 0 ? [[String(name), argument[n + 1]] as const] : []))
    : Object.entries(argument);
  return pairs.flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.map(String) : String(value)] satisfies [string, string | string[]]],
  );
}
