import { expect, it } from 'vitest';
import { ask, ownPaper } from '../support/paper';

const paper = await ownPaper();

const STORY = '/en/harbour/the-lamp-that-counts-boats';

it('a story does not wait for the searches that many make at once', async () => {
  await (await ask(STORY)).text();
  const done: string[] = [];
  const note = async (what: string, answer: Promise<Response>) => {
    const { status } = await answer;
    done.push(what);
    return status;
  };
  const searches = Array.from({ length: 40 }, (_, n) => note('search', ask(`/en/search?q=lamp+${n}`)));
  const reading = (async () => {
    for (let n = 0; n < 5; n++) expect(await note('story', ask(STORY))).toBe(200);
    expect(await note('unstored', ask('/zh/hills/the-stair-that-was-left'))).toBe(200);
  })();
  expect(new Set(await Promise.all(searches))).toEqual(new Set([200]));
  await reading;
  const before = done.slice(0, done.indexOf('unstored')).filter((what) => what === 'search').length;
  expect(before).toBeLessThan(20);
});

it('more than can wait are told to come again; nobody is refused by what a client claims of itself, and the log says once what to set', async () => {
  const headers = { accept: 'text/html', 'x-forwarded-for': '203.0.113.1' };
  const answers = await Promise.all(Array.from({ length: 150 }, (_, n) => ask(`/zh-hant/search?q=fog+${n}`, headers)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 503]));
  const sentAway = answers.find(({ status }) => status === 503);
  expect(Number(sentAway?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await sentAway?.text()).toContain('<html lang="zh-Hant">');
  expect(paper.log.filter((line) => line.includes('TRUST_PROXY'))).toHaveLength(1);
});
