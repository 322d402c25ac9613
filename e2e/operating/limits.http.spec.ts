import { expect, it } from 'vitest';
import { ask, ownPaper } from '../support/paper';

await ownPaper(undefined, { TRUST_PROXY: '1' });

const STORY = '/en/harbour/the-lamp-that-counts-boats';
const from = (address: string) => ({ 'x-forwarded-for': address });
const PAGE = { accept: 'text/html' };

/** Asks for things that nobody has asked for, at once: what a client may have made comes back while it waits. */
const askAtOnce = (number: number, path: (n: number) => string, headers: Record<string, string>) =>
  Promise.all(Array.from({ length: number }, (_, n) => ask(path(n), headers)));
const refusedOf = (answers: readonly Response[]) => answers.filter(({ status }) => status === 429);

it('whoever has many searches made is told to wait, in the language of the page, and reads on', async () => {
  const client = from('203.0.113.1');
  await ask(STORY);
  const [pages, forScripts, reading, others] = await Promise.all([
    askAtOnce(75, (n) => `/zh/search?q=a${n}`, { ...PAGE, ...client }),
    // What the client itself has put before its address does not make it another
    askAtOnce(75, (n) => `/zh/search?q=b${n}`, { accept: 'application/json', ...from('1.1.1.1, 203.0.113.1') }),
    askAtOnce(75, () => STORY, client),
    askAtOnce(5, (n) => `/zh/search?q=c${n}`, from('203.0.113.2')),
  ]);
  const [refused] = refusedOf(pages);
  expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(refused?.headers.get('cache-control')).toBe('no-store');
  expect(refused?.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(refused?.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  const page = await refused?.text();
  expect(page).toContain('<html lang="zh-Hans">');
  expect(page).toContain('请求太多了');
  const [forScript] = refusedOf(forScripts);
  expect([Number(forScript?.headers.get('retry-after')) > 0, await forScript?.text()]).toEqual([true, '']);
  expect(new Set(reading.map(({ status }) => status))).toEqual(new Set([200]));
  expect(refusedOf(others)).toEqual([]);
});

it('addresses at which nothing is are counted, and pages that are there are not', async () => {
  const client = from('203.0.113.4');
  expect(refusedOf(await askAtOnce(90, () => '/robots.txt', client))).toEqual([]);
  expect(refusedOf(await askAtOnce(90, () => '/robots.txt', client))).toEqual([]);
  const answers = await askAtOnce(200, (n) => `/en/made-up-${n}`, client);
  expect(refusedOf(answers).length).toBeGreaterThan(0);
  expect(answers.filter(({ status }) => status === 404).length).toBeGreaterThanOrEqual(100);
  expect((await ask(STORY, client)).status).toBe(200);
});

it('a request that fails is named as a trusted proxy has named it', async () => {
  expect((await ask('/en/nothing', { 'x-request-id': 'abc-1' })).headers.get('x-request-id')).toBe('abc-1');
  expect((await ask('/en/nothing', { 'x-request-id': 'not well formed' })).headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  expect((await ask(STORY, { 'x-request-id': 'abc-1' })).headers.get('x-request-id')).toBeNull();
});
