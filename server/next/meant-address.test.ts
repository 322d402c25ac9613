import { expect, it, vi } from 'vitest';
import { orMeant, redirectMissing } from './meant-address';

const MISSING = {
  status: 404,
  headers: { etag: '"a"', 'content-type': 'text/html', 'content-security-policy': "default-src 'none'" },
  body: Buffer.from('Not found'),
};

it('redirects to what was meant, without the headers of the page that was missing', () => {
  redirectMissing((url) => (url === '/en/about.' ? '/en/about' : undefined));
  const { status, headers, body } = orMeant(MISSING, '/en/about.');
  expect([status, headers.location, body.length]).toEqual([308, '/en/about', 0]);
  expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['etag']));
  expect(headers['content-type']).toBeUndefined();
  expect(headers['content-security-policy']).toBe("default-src 'none'");
  expect(orMeant(MISSING, '/en/nothing')).toBe(MISSING);
});

it('leaves the answer as it is, and logs why, if what was meant cannot be found out', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  redirectMissing(() => {
    throw new Error('no index');
  });
  expect(orMeant(MISSING, '/en/about.')).toBe(MISSING);
  expect(log).toHaveBeenCalledOnce();
});
