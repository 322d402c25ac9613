import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aPage, aStoredPaper, HTML } from '../../lib/testing/a-stored-paper.ts';
import { expireAll, expireStory } from './expiry.ts';

let stored: Awaited<ReturnType<typeof aStoredPaper>>;
beforeEach(async () => void (stored = await aStoredPaper()));
afterEach(() => stored.close());

it('a story that has changed is never sent as it was', async () => {
  await stored.get('/en/science/fig');
  stored.paper['/en/science/fig'] = aPage('fig again');
  expireStory('fig');
  expect((await stored.get('/en/science/fig')).text).toBe('fig again');
  delete stored.paper['/en/science/fig'];
  expireAll();
  expireStory('fig');
  expect((await stored.get('/en/science/fig')).status).toBe(404);
});

it('no answer is given that was begun before it', async () => {
  let end = () => {};
  const waits = new Promise<void>((done) => (end = done));
  stored.paper['/en/science/fig'] = () => waits.then(() => aPage('before'));
  const early = stored.get('/en/science/fig');
  await vi.waitFor(() => expect(stored.made).toHaveLength(1));
  expireStory('fig');
  stored.paper['/en/science/fig'] = aPage('after');
  const late = stored.get('/en/science/fig');
  await new Promise((done) => setTimeout(done, 50));
  expect(stored.made).toHaveLength(1); // Next would give the render that is under way
  end();
  expect([(await early).text, (await late).text, (await stored.get('/en/science/fig')).text]).toEqual(['before', 'after', 'after']);
  expect(stored.made).toHaveLength(2);
});

it('pages that readers want are made anew before they ask, those that are sent most first', async () => {
  for (const path of ['/en/science/plum', '/en', '/en', '/en', '/en/science/fig', '/en/science/fig']) await stored.get(path);
  stored.made.length = 0;
  expireAll();
  await vi.waitFor(() => expect(stored.made).toEqual(['/en', '/en/science/fig']));
});

it('what cannot be made anew is sent as it was, and tried again later', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  await stored.get('/en/science/fig');
  for (const broken of [() => Promise.reject(new Error('no memory')), { status: 500, headers: HTML, body: Buffer.from('') }] as const) {
    stored.paper['/en/science/fig'] = broken;
    expireStory('fig');
    stored.made.length = 0;
    for (let n = 0; n < 3; n++) expect((await stored.get('/en/science/fig')).text).toBe('fig');
    expect(stored.made.length).toBeLessThanOrEqual(1);
  }
  expect(said).toHaveBeenCalledTimes(1);
  stored.paper['/en/science/fig'] = aPage('mended');
  await vi.waitFor(async () => expect((await stored.get('/en/science/fig')).text).toBe('mended'), { timeout: 3000, interval: 100 });
});
