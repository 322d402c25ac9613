import { expect, it } from 'vitest';
import type { Make } from '../stored/stored-answers.ts';
import { searchesInTurn } from './search-queue.ts';
import { countAnswer } from './tally.ts';

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

it('leaves the thread to readers for as long as a search took, and to the next search where nobody reads', async () => {
  const pauseAfter = async (search: () => void) => {
    const [ended, begun]: [number[], number[]] = [[], []];
    const made = searchesInTurn(async () => {
      begun.push(performance.now());
      await new Promise((done) => setTimeout(done, 100));
      search();
      ended.push(performance.now());
      return page;
    });
    await Promise.all([made(asked('/en/search?q=a')), made(asked('/en/search?q=b'))]);
    return (begun[1] ?? 0) - (ended[0] ?? 0);
  };
  expect(await pauseAfter(() => countAnswer('front', 'stored', 200))).toBeGreaterThan(90);
  expect(await pauseAfter(() => countAnswer('search', 'made', 200))).toBeLessThan(90);
});

it('sends away whom it would keep waiting too long', async () => {
  const made = searchesInTurn(() => new Promise(() => {}));
  const answers = Array.from({ length: 102 }, (_, n) => made(asked(`/en/search?q=${n}`)));
  expect(await answers.at(-1)).toMatchObject({ status: 503, headers: { 'retry-after': '10' } });
});
