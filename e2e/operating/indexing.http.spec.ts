import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { saveStory } from '../support/newsroom';
import { ask, ownPaper, soon } from '../support/paper';

const paper = await ownPaper();

const FRONT = '/en';
/** The address of a story of this test. */
const at = (slug: string) => `/en/hills/${slug}`;
const status = async (path: string) => (await ask(path)).status;
/** How long tests poll where a process starts anew, and loads its dictionaries, before it indexes. */
const recovered = { timeout: 10_000, interval: 100 };
/** The processes that the server has started: the one that indexes. */
const children = (): number[] => {
  const id = String(paper.pid());
  // Where there is /proc, pgrep may not be installed
  const said = existsSync('/proc')
    ? readFileSync(`/proc/${id}/task/${id}/children`, 'utf8')
    : spawnSync('pgrep', ['-P', id], { encoding: 'utf8' }).stdout;
  return said.split(/\s+/).filter(Boolean).map(Number);
};
function indexing(): number {
  const [one, ...others] = children();
  if (one === undefined || others.length > 0) throw new Error(`The server has ${children().length} processes beside it`);
  return one;
}

it('a process that indexes and is killed costs readers nothing, and the next file that is saved is published', async () => {
  const first = indexing();
  process.kill(first, 'SIGKILL');
  await expect.poll(children).toEqual([]);
  expect(await status(FRONT)).toBe(200);
  saveStory('after-a-crash');
  await expect.poll(() => status(at('after-a-crash')), recovered).toBe(200);
  expect(indexing()).not.toBe(first);
});

it('pages are answered while it is stuck, and what was saved is published once it goes on', async () => {
  const stuck = indexing();
  process.kill(stuck, 'SIGSTOP');
  saveStory('while-it-is-stuck');
  for (const path of [FRONT, at('after-a-crash'), '/zh/feed.xml', '/en/search?q=fog', at('while-it-is-stuck')])
    expect(await status(path), path).toBe(path === at('while-it-is-stuck') ? 404 : 200);
  process.kill(stuck, 'SIGCONT');
  await expect.poll(() => status(at('while-it-is-stuck')), soon).toBe(200);
  expect(indexing()).toBe(stuck);
});

it('an index that is deleted while the paper runs is made again, and both processes use the new one', async () => {
  const before = await status(at('after-a-crash'));
  for (const suffix of ['', '-wal', '-shm']) rmSync(paper.index + suffix, { force: true });
  expect([before, await status(FRONT)]).toEqual([200, 200]);
  saveStory('after-the-index');
  await expect.poll(() => status(at('after-the-index')), recovered).toBe(200);
  expect(await status(at('after-a-crash'))).toBe(200);
  await paper.restart();
  expect([await status(at('after-the-index')), await status(FRONT)]).toEqual([200, 200]);
});

it('the process that indexes ends with the server', async () => {
  const child = indexing();
  await paper.restart();
  const isGone = () => {
    try {
      return !process.kill(child, 0);
    } catch {
      return true;
    }
  };
  await expect.poll(isGone, { timeout: 5000 }).toBe(true);
});
