import { afterEach, describe, expect, it } from 'vitest';
import { strictTransport } from './strict-transport.ts';

afterEach(() => {
  delete process.env.HSTS;
  delete process.env.SITE_ORIGIN;
});

const at = (origin: string, hsts?: string) => {
  process.env.SITE_ORIGIN = origin;
  if (hsts !== undefined) process.env.HSTS = hsts;
};

describe('a paper at https', () => {
  it('binds its own host and no other', () => {
    at('https://paper.example');
    expect(strictTransport({})).toBe('max-age=63072000');
  });
  it.each([
    ['host', 'max-age=63072000'],
    ['subdomains', 'max-age=63072000; includeSubDomains'],
    ['preload', 'max-age=63072000; includeSubDomains; preload'],
    ['off', undefined],
  ])('says by HSTS=%s: %s', (hsts, policy) => {
    at('https://paper.example', hsts);
    expect(strictTransport({})).toBe(policy);
  });
  it.each([
    [{ 'x-forwarded-proto': 'https' }, true],
    [{ 'x-forwarded-proto': 'HTTPS, http' }, true],
    [{ 'x-forwarded-proto': 'http' }, false],
    [{ 'x-forwarded-proto': 'http,https' }, false],
    [{ forwarded: 'for=10.0.0.1;proto=http' }, false],
    [{ forwarded: 'for=10.0.0.1; proto="https"' }, true],
    [{ forwarded: 'for=10.0.0.1', 'x-forwarded-proto': 'http' }, false],
  ])('what came with %o gets it: %s', (headers, isBound) => {
    at('https://paper.example');
    expect(strictTransport(headers) !== undefined).toBe(isBound);
  });
});

it('a paper at http says nothing, whatever a proxy names', () => {
  at('http://192.168.1.20:3000', 'preload');
  expect([strictTransport({}), strictTransport({ 'x-forwarded-proto': 'https' })]).toEqual([undefined, undefined]);
});
