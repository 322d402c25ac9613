import { describe, expect, it } from 'vitest';
import { shortCode } from '@/lib/record/short-code';
import { ask, kindsOf, origin } from '../support/paper';

const policyOf = (answer: Response): Map<string, string[]> =>
  new Map(
    (answer.headers.get('content-security-policy') ?? '').split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );

describe.each([
  '/',
  ...kindsOf('zh-hant'),
  '/zh/nothing',
  `/s/${shortCode('the-lamp-that-counts-boats')}/z`,
  '/s/0000000',
  '/robots.txt',
  '/sw.js',
  '/en/offline',
])('%s', (path) => {
  it('has a policy that trusts nothing but our own files', async () => {
    const policy = policyOf(await ask(path));
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'self'"]);
    expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
    for (const [name, sources] of policy) {
      for (const source of sources) {
        const isPicture = name === 'img-src' && source === 'data:';
        const isScript = name === 'script-src' && /^'sha256-[\w+/]{43}='$/.test(source);
        expect(isPicture || isScript || source === "'self'" || source === "'none'", `${name} ${source}`).toBe(true);
      }
    }
  });

  it('refuses other origins, sets no cookie, and over http says nothing of TLS', async () => {
    const { headers } = await ask(path);
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toMatch(/^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/);
    expect(headers.get('cross-origin-resource-policy')).toMatch(/^same-(origin|site)$/);
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('set-cookie')).toBeNull();
  });
});

it('allows no other origin in a preflight', async () => {
  const preflight = { method: 'OPTIONS', headers: { origin: 'https://evil.example', 'access-control-request-method': 'GET' } };
  const { headers } = await fetch(`${origin}/en`, preflight);
  expect(headers.get('access-control-allow-origin')).toBeNull();
});

it.each(['/media/lamp.svg', '/media/tide.mp4', '/media/none.svg'])('a file opened on its own may run no script: %s', async (path) => {
  const policy = policyOf(await ask(path));
  expect([policy.has('sandbox'), policy.get('default-src'), policy.has('script-src')]).toEqual([true, ["'none'"], false]);
});
