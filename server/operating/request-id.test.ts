import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, it } from 'vitest';
import { currentRequestId, underItsId } from './request-id.ts';

/** The id under which work is done, and the one that an answer of this status names. */
function ids(named: string | undefined, { isTrusted = true, status = 404 } = {}) {
  const headers: Record<string, string> = {};
  const response = {
    headersSent: false,
    setHeader: (name: string, value: string) => (headers[name] = value),
    writeHead: () => response,
  } as unknown as ServerResponse;
  let current: string | undefined;
  underItsId({ headers: { 'x-request-id': named } } as unknown as IncomingMessage, response, isTrusted, () => {
    current = currentRequestId();
    response.writeHead(status);
  });
  return { current, answered: headers['X-Request-Id'] };
}

it('is that of a trusted proxy', () => expect(ids('4bf92f35-77b3')).toEqual({ current: '4bf92f35-77b3', answered: '4bf92f35-77b3' }));

it.each([
  ['a proxy that is not trusted', 'abc', false],
  ['none', undefined, true],
  ['one that would break a line', 'a\nb', true],
  ['one that is too long', 'x'.repeat(129), true],
])('is random in place of %s', (_, named, isTrusted) => {
  const { current, answered } = ids(named, { isTrusted });
  expect(current).toMatch(/^[\da-f-]{36}$/);
  expect(answered).toBe(current);
});

it('is named by answers with errors only', () => expect(ids('abc', { status: 200 }).answered).toBeUndefined());
