import { expect, it } from 'vitest';
import type { Make } from '../stored/stored-answers.ts';
import { searchesInTurn } from './search-queue.ts';

const page = { status: 200, headers: {}, body: Buffer.alloc(0) };
const asked = (url: string) =>
  url.includes('search')
    ? ({ url, accept: '*/*', pool: 'searches', kind: 'search' } as const)
    : ({ url, accept: '*/*', pool: 'paper', kind: 'front' } as const);
const turn = () => new Promise(setImmediate);

it('makes one search at a time, and pages meanwhile', async () => {
  const going = new Map<string, () => void>();
  const make: Make = ({ url }) => new Promise((done) => going.set(url, () => done(page)));
  const made = searchesInTurn(make);
  const searches = ['/en/search?q=a', '/en/search?q=b'].map((url) => made(asked(url)));
  void made(asked('/en'));
  await turn();
  expect([...going.keys()]).toEqual(['/en', '/en/search?q=a']);
  going.get('/en/search?q=a')?.();
  await searches[0];
  await expect.poll(() => going.has('/en/search?q=b')).toBe(true);
});

it('leaves the thread to readers for as long as a search took', async () => {
  const begun: number[] = [];
  const made = searchesInTurn(async () => {
    begun.push(performance.now());
    await new Promise((done) => setTimeout(done, 100));
    return page;
  });
  await Promise.all([made(asked('/en/search?q=a')), made(asked('/en/search?q=b'))]);
  expect((begun[1] ?? 0) - (begun[0] ?? 0)).toBeGreaterThan(190);
});

it('sends away whom it would keep waiting too long', async () => {
  const made = searchesInTurn(() => new Promise(() => {}));
  const answers = Array.from({ length: 102 }, (_, n) => made(asked(`/en/search?q=${n}`)));
  expect(await answers.at(-1)).toMatchObject({ status: 503, headers: { 'retry-after': '10' } });
});
