import { expect, it } from 'vitest';
import { ask, origin, ownPaper, soon } from '../support/paper';
import { removeStory, saveFile, saveStory, storyFile } from '../support/newsroom';

const paper = await ownPaper();

const STORY = '/en/harbour/the-lamp-that-counts-boats';
const tagOf = async (path: string) => (await ask(path)).headers.get('etag');

it('the content is watched before anybody has asked for anything', async () => {
  saveFile(storyFile('half-a-story'), '{');
  await expect.poll(() => paper.log.join('\n'), soon).toContain('half-a-story.json:1:');
});

it('a page is the same, whatever Next’s own client would send', async () => {
  const page = await ask(STORY);
  const html = await page.text();
  for (const headers of [
    { rsc: '1' },
    { rsc: '1', 'next-router-prefetch': '1' },
    { 'x-middleware-prefetch': '1' },
    { 'next-action': 'x' },
  ]) {
    const answer = await ask(`${STORY}?_rsc=abc`, headers);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('etag')]).toEqual([
      200,
      'text/html; charset=utf-8',
      page.headers.get('etag'),
    ]);
    expect(await answer.text()).toBe(html);
  }
  expect(page.headers.get('vary')).toBe('Accept-Encoding');
  expect([...page.headers.keys()].filter((name) => /^x-(nextjs|powered)/.test(name))).toEqual([]);
});

it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND'])('%s is answered with the methods that there are', async (method) => {
  for (const path of [STORY, '/en/search', '/media/lamp.svg', '/none']) {
    const { status, headers } = await fetch(origin + path, { method });
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  }
});

it('a connection outlives those that proxies keep', async () => {
  const [, seconds = ''] = /timeout=(\d+)/.exec((await ask('/en')).headers.get('keep-alive') ?? '') ?? [];
  expect(Number(seconds)).toBeGreaterThan(60);
});

it('a page that is made anew and says the same keeps its tag; one that has changed has another', async () => {
  saveStory('a-lock-of-its-own', { title: { en: 'A lock of its own', zh: '自己的锁' }, section: 'harbour' });
  const path = '/en/harbour/a-lock-of-its-own';
  await expect.poll(async () => (await ask(path)).status, soon).toBe(200);
  const [story, other, list] = [await tagOf(path), await tagOf('/en/archive/2024/10'), await tagOf('/en/archive/2024/01/02')];
  saveStory('a-lock-of-its-own', { title: { en: 'Unlocked', zh: '锁和钥匙' }, section: 'harbour' });
  await expect.poll(async () => (await ask(path)).text(), soon).toContain('Unlocked');
  await expect.poll(async () => (await ask('/en/archive/2024/01/02')).text(), soon).toContain('Unlocked');
  expect(await tagOf(path)).not.toBe(story);
  expect(await tagOf('/en/archive/2024/01/02')).not.toBe(list);
  expect(await tagOf('/en/archive/2024/10')).toBe(other);
});

it('a story that is withdrawn is nowhere, not for a moment', async () => {
  saveStory('a-rope-too-short', { title: { en: 'A rope too short', zh: '绳子太短' }, section: 'harbour' });
  const path = '/en/harbour/a-rope-too-short';
  await expect.poll(async () => (await ask(path)).status, soon).toBe(200);
  for (const url of [path, `${path}/both`, '/en/feed.xml', '/en']) await ask(url);
  removeStory('a-rope-too-short');
  // The first place that shows it: from then on no other has it
  await expect.poll(async () => (await ask(path)).status, { ...soon, interval: 5 }).toBe(404);
  expect((await ask(`${path}/both`)).status).toBe(404);
  expect(await (await ask('/en/feed.xml')).text()).not.toContain('A rope too short');
  expect(await (await ask('/en/search?q=%22rope%20too%20short%22')).text()).not.toContain(path);
});
